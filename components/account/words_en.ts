/** What the pages for signing in and of the account say in English. */
export const en = {
  failedTitle: "Error: {title}",
  save: "Save",
  change: "Change",
  fields: {
    email: "E-mail",
    password: "Password",
    newPassword: "New password",
    currentPassword: "Current password",
    passwordHelp:
      "At least 10 characters. A sentence is good; a password that many people use is refused.",
    name: "Name",
    nameHelp: "As others shall read it. You can leave it empty.",
    optional: "optional",
    code: "Code",
    codeHelp: "The six digits from your authenticator app.",
    mailCode: "Code",
    mailCodeHelp: "The six digits from the message.",
    backupCode: "Backup code",
    backupCodeHelp:
      "Four groups of four characters, such as k7qd-2m9x-4hcv-80tw.",
  },
  problems: {
    email: "Write a whole address, such as ada@example.com.",
    passwordMissing: "Write your password.",
    credentials:
      "The e-mail and the password do not belong together. Try again, or let us mail you a link.",
    unconfirmed:
      "This address has not been confirmed yet. We have sent you a new message: open the link in it.",
    passwordLength: "Use 10 to 128 characters.",
    passwordEven: "Use more different characters.",
    passwordEmail: "Your e-mail is no password. Choose another one.",
    passwordCommon: "Many people use this password. Choose another one.",
    passwordSame: "This is the password you have now. Choose another one.",
    passwordWrong: "This is not your current password.",
    name: "Use at most 80 characters.",
    code: "This code is not right, or its time is over. Use the newest one.",
    backupCode: "This is none of your backup codes, or it was used already.",
    emailTaken: "This address cannot be used. Choose another one.",
    tooMany: "That was too often. Wait a minute and try again.",
    unavailable: "This does not work right now. Try again in a moment.",
    again:
      "This needs a fresh sign-in. Sign out, sign in again and try once more.",
    refused: "That did not work. Look at what you entered and try again.",
    issuer:
      "Signing in there did not work, or it has no confirmed e-mail address of yours. Try again, or sign in here.",
  },
  signIn: {
    title: "Sign in",
    submit: "Sign in",
    mail: "Mail me a link",
    forgot: "I forgot my password",
    noAccount: "No account yet?",
    signUp: "Create one",
    with: "Sign in with {name}",
    mailHelp:
      "Or without a password: write your e-mail, and we send you a link.",
  },
  signUp: {
    title: "Create an account",
    lead: "For your own site, or to work on somebody’s with them.",
    submit: "Create account",
    known: "Already have one?",
    signIn: "Sign in",
    privacy:
      "We keep your name and e-mail, and nothing about what you do elsewhere. You can take everything away, or erase it.",
  },
  mailed: {
    title: "Look at your mail",
    lead:
      "If {email} is right, a message with a link and a code is on its way.",
    leadAnon:
      "If the address is right, a message with a link and a code is on its way.",
    elsewhere: "Open the link on this device, or type the code here.",
    submit: "Go on",
    nothing: "Nothing has come?",
    nothingText:
      "Look into the spam folder; a message can take a few minutes. Then ask for another one.",
    again: "Ask again",
    kept: "This installation keeps its mail",
    keptText:
      "No mail server is set (SMTP_URL). Whoever runs this installation reads the message with:",
  },
  confirm: {
    signup: "Confirm your e-mail",
    magiclink: "Sign in",
    recovery: "Choose a new password",
    invite: "Accept the invitation",
    email_change: "Confirm your new e-mail",
    email: "Go on",
    lead:
      "One more step: the button. Programs that look through mail open its links, so opening one alone changes nothing.",
    expired: "This link has been used, or it is too old. Ask for a new one.",
    half: "Confirmed. Now open the link in the message to your other address.",
    ask: "Get a new link",
  },
  recover: {
    title: "Choose a new password",
    lead:
      "Write the e-mail of your account. We send you a link with which you choose a new password.",
    submit: "Mail me a link",
    back: "I remember it",
  },
  reset: {
    title: "Your new password",
    lead:
      "It takes the place of the old one. Everywhere else you are signed out.",
    submit: "Save the password",
  },
  secondFactor: {
    title: "Show that it is you",
    lead:
      "Your password is right. Now the code that your authenticator app shows.",
    submit: "Go on",
    trust: "Trust this device for 30 days",
    trustHelp:
      "Here the password will be enough. Only on a device that nobody else uses.",
    factor: "Authenticator",
    lost: "The app is not at hand",
    lostText: "A backup code works once in place of the app.",
    replacing:
      "A new app is being set up, and that was not finished. Until it is, a backup code works once in its place.",
    useBackup: "Use backup code",
    signOut: "Sign in as somebody else",
  },
  enrol: {
    title: "Second factor",
    on: "On",
    off: "Off",
    required:
      "You manage something here, so a password alone is not enough. Set up a second factor, then everything opens.",
    lead:
      "Besides the password, a code that only your telephone shows. It keeps your account yours when a password leaks.",
    steps: [
      "Take an authenticator app: the one of your password manager, or any other that knows time-based codes.",
      "Let it read the picture that comes next.",
      "Type the six digits that it shows.",
    ],
    begin: "Set it up",
    scan: "Read this with the app",
    picture: "QR code for the authenticator app",
    byHand: "Or type this key into it",
    open: "Open in an app on this device",
    verify: "Then the code that it shows",
    submit: "Turn it on",
    since: "On since {date}",
    remove: "Turn it off",
    removeText: "Backup codes and trusted devices go with it.",
    removed: "The second factor is off.",
    needed:
      "You manage something here: you can set it up anew, but not go without.",
    replace: "Set it up anew",
    replaceText:
      "For a new telephone. The old one stops working once the new one works.",
  },
  backup: {
    title: "Backup codes",
    lead:
      "Each works once, in place of the authenticator app. Keep them where you keep important papers.",
    none: "You have none yet.",
    left: {
      one: "{n} code is left, of those made on {date}.",
      other: "{n} codes are left, of those made on {date}.",
    },
    make: "Make new codes",
    spent:
      "You have none left, and without one nobody could come back who stops half-way. Make new ones first.",
    makeText: "The old ones stop working.",
    shown:
      "This is the only time you see them. Print the page or write them down.",
    paper: "Vitrina backup codes of {email}, made on {date}",
    done: "I have them",
    on:
      "The second factor is on. One more thing: codes for the day when the telephone is gone.",
  },
  overview: {
    title: "Your account",
    email: "E-mail",
    password: "Password",
    passwordText: "Change it when somebody else may know it.",
    factor: "Second factor",
    factorOn: "On. Besides the password, a code from your app.",
    factorOff: "Off. A password alone opens this account.",
    backup: "Backup codes",
    backupNone: "None yet",
    backupLeft: { one: "{n} left", other: "{n} left" },
    devices: "Trusted devices",
    devicesNone: "Every device is asked for the code",
    devicesCount: {
      one: "{n} device needs no code",
      other: "{n} devices need no code",
    },
    sessions: "Where you are signed in",
    sessionsCount: { one: "On this device only", other: "On {n} devices" },
    privacy: "Your data",
    privacyText: "See who used it, take it along, erase it.",
    open: "Open",
    setUp: "Set up",
    dashboard: "To the dashboard",
    back: "Your account",
  },
  password: {
    title: "Change password",
    done: "The password is changed. Everywhere else you were signed out.",
    forgot: "I do not know it",
  },
  email: {
    title: "Change e-mail",
    lead:
      "Now it is {email}. It changes once you have opened the link that we send to the new address.",
    fieldNew: "New e-mail",
    sent:
      "If the address can be used, a message with a link is on its way to it. Until you open it, everything stays as it is.",
    done: "Your e-mail is changed.",
    submit: "Mail me the link",
  },
  sessions: {
    title: "Where you are signed in",
    lead: "We keep the kind of browser and the day, no address and no place.",
    device: "Device",
    since: "Signed in",
    seen: "Last seen",
    here: "this device",
    end: "Sign out",
    endOthers: "Sign out everywhere else",
    endAll: "Sign out everywhere",
    ended: "Signed out there.",
    othersEnded: "You are signed out everywhere else.",
    unknown: "In the list are browsers in which you signed in on this site.",
  },
  devices: {
    title: "Trusted devices",
    lead: "On these the password is enough. Each is forgotten after 30 days.",
    none: "No device is trusted",
    noneText:
      "When you show the second factor, you can let it be remembered on that device for 30 days.",
    device: "Device",
    since: "Trusted since",
    until: "Until",
    revoke: "Forget",
    revoked: "The device is forgotten. It will be asked for the code again.",
  },
  signOut: {
    title: "Sign out",
    lead: "You are signed in as {email}.",
    submit: "Sign out",
    doneText:
      "You are signed out. Nothing of your account is left on this device.",
  },
  refused: {
    title: "No sign-in over this address",
    text:
      "This page came without encryption, so anybody on the way could read your session. Open it by https. On the server’s own machine http works, too:",
  },
  device: {
    on: "{browser} on {system}",
    unknown: "Unknown browser",
  },
};

/** What they say in either language. */
export type AccountWords = typeof en;
