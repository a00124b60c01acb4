import type { Lang } from "@/lib/platform/schema.ts";

/** What the pages for signing in and of the account say in English. */
const en = {
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

const es: AccountWords = {
  failedTitle: "Error: {title}",
  save: "Guardar",
  change: "Cambiar",
  fields: {
    email: "Correo",
    password: "Contraseña",
    newPassword: "Contraseña nueva",
    currentPassword: "Contraseña actual",
    passwordHelp:
      "Al menos 10 caracteres. Una frase sirve; una contraseña que usa mucha gente se rechaza.",
    name: "Nombre",
    nameHelp: "Como lo leerán los demás. Puedes dejarlo vacío.",
    optional: "opcional",
    code: "Código",
    codeHelp: "Los seis dígitos de tu aplicación de autenticación.",
    mailCode: "Código",
    mailCodeHelp: "Los seis dígitos del mensaje.",
    backupCode: "Código de respaldo",
    backupCodeHelp:
      "Cuatro grupos de cuatro caracteres, como k7qd-2m9x-4hcv-80tw.",
  },
  problems: {
    email: "Escribe una dirección completa, como ada@example.com.",
    passwordMissing: "Escribe tu contraseña.",
    credentials:
      "El correo y la contraseña no coinciden. Inténtalo otra vez o pide que te enviemos un enlace.",
    unconfirmed:
      "Esta dirección aún no está confirmada. Te enviamos un mensaje nuevo: abre el enlace que trae.",
    passwordLength: "Usa de 10 a 128 caracteres.",
    passwordEven: "Usa más caracteres distintos.",
    passwordEmail: "Tu correo no sirve de contraseña. Elige otra.",
    passwordCommon: "Mucha gente usa esta contraseña. Elige otra.",
    passwordSame: "Es la contraseña que ya tienes. Elige otra.",
    passwordWrong: "No es tu contraseña actual.",
    name: "Usa como máximo 80 caracteres.",
    code: "Este código no es correcto o ya venció. Usa el más reciente.",
    backupCode: "No es uno de tus códigos de respaldo, o ya se usó.",
    emailTaken: "Esta dirección no se puede usar. Elige otra.",
    tooMany: "Fueron demasiados intentos. Espera un minuto y prueba otra vez.",
    unavailable: "Ahora mismo no funciona. Inténtalo de nuevo en un momento.",
    again:
      "Esto pide una sesión reciente. Cierra la sesión, entra de nuevo y vuelve a intentarlo.",
    refused: "No funcionó. Revisa lo que escribiste e inténtalo otra vez.",
    issuer:
      "No se pudo entrar por ahí, o allí no consta ningún correo tuyo confirmado. Inténtalo otra vez o entra aquí.",
  },
  signIn: {
    title: "Entrar",
    submit: "Entrar",
    mail: "Envíame un enlace",
    forgot: "Olvidé mi contraseña",
    noAccount: "¿Aún no tienes cuenta?",
    signUp: "Crea una",
    with: "Entrar con {name}",
    mailHelp: "O sin contraseña: escribe tu correo y te enviamos un enlace.",
  },
  signUp: {
    title: "Crear una cuenta",
    lead: "Para tu propio sitio, o para trabajar con alguien en el suyo.",
    submit: "Crear cuenta",
    known: "¿Ya tienes una?",
    signIn: "Entra",
    privacy:
      "Guardamos tu nombre y tu correo, y nada de lo que haces en otra parte. Puedes llevártelo todo o borrarlo.",
  },
  mailed: {
    title: "Mira tu correo",
    lead:
      "Si {email} es correcto, va en camino un mensaje con un enlace y un código.",
    leadAnon:
      "Si la dirección es correcta, va en camino un mensaje con un enlace y un código.",
    elsewhere: "Abre el enlace en este dispositivo o escribe el código aquí.",
    submit: "Continuar",
    nothing: "¿No llegó nada?",
    nothingText:
      "Mira en la carpeta de spam; un mensaje puede tardar unos minutos. Después pide otro.",
    again: "Pedir otro",
  },
  confirm: {
    signup: "Confirma tu correo",
    magiclink: "Entrar",
    recovery: "Elige una contraseña nueva",
    invite: "Acepta la invitación",
    email_change: "Confirma tu correo nuevo",
    email: "Continuar",
    lead:
      "Un paso más: el botón. Hay programas que abren los enlaces de los mensajes para revisarlos, así que abrir uno no cambia nada por sí solo.",
    expired: "Este enlace ya se usó o es demasiado antiguo. Pide uno nuevo.",
    half:
      "Confirmado. Ahora abre el enlace del mensaje que llegó a tu otra dirección.",
    ask: "Pedir un enlace nuevo",
  },
  recover: {
    title: "Elige una contraseña nueva",
    lead:
      "Escribe el correo de tu cuenta. Te enviamos un enlace con el que eliges otra contraseña.",
    submit: "Envíame un enlace",
    back: "Ya la recordé",
  },
  reset: {
    title: "Tu contraseña nueva",
    lead:
      "Reemplaza a la anterior. En todos los demás dispositivos se cierra la sesión.",
    submit: "Guardar la contraseña",
  },
  secondFactor: {
    title: "Demuestra que eres tú",
    lead:
      "Tu contraseña es correcta. Ahora, el código que muestra tu aplicación de autenticación.",
    submit: "Continuar",
    trust: "Confiar en este dispositivo durante 30 días",
    trustHelp:
      "Aquí bastará la contraseña. Solo en un dispositivo que nadie más usa.",
    factor: "Autenticador",
    lost: "No tengo la aplicación a mano",
    lostText: "Un código de respaldo sirve una vez en lugar de la aplicación.",
    useBackup: "Usar código de respaldo",
    signOut: "Entrar con otra cuenta",
  },
  enrol: {
    title: "Segundo factor",
    on: "Activado",
    off: "Desactivado",
    required:
      "Aquí administras algo, así que no basta una contraseña. Configura un segundo factor y todo se abre.",
    lead:
      "Además de la contraseña, un código que solo muestra tu teléfono. Tu cuenta sigue siendo tuya aunque una contraseña se filtre.",
    steps: [
      "Busca una aplicación de autenticación: la de tu gestor de contraseñas o cualquier otra que conozca códigos por tiempo.",
      "Deja que lea la imagen que viene después.",
      "Escribe los seis dígitos que muestra.",
    ],
    begin: "Configurarlo",
    scan: "Lee esto con la aplicación",
    picture: "Código QR para la aplicación de autenticación",
    byHand: "O escribe esta clave en ella",
    open: "Abrir en una aplicación de este dispositivo",
    verify: "Después, el código que muestra",
    submit: "Activarlo",
    since: "Activado desde el {date}",
    remove: "Desactivarlo",
    removeText:
      "Los códigos de respaldo y los dispositivos de confianza se van con él.",
    removed: "El segundo factor está desactivado.",
    needed:
      "Aquí administras algo: puedes configurarlo de nuevo, pero no quedarte sin él.",
    replace: "Configurarlo de nuevo",
    replaceText:
      "Para un teléfono nuevo. El anterior deja de servir cuando el nuevo funciona.",
  },
  backup: {
    title: "Códigos de respaldo",
    lead:
      "Cada uno sirve una vez, en lugar de la aplicación. Guárdalos donde guardas los papeles importantes.",
    none: "Todavía no tienes ninguno.",
    left: {
      one: "Queda {n} código de los creados el {date}.",
      other: "Quedan {n} códigos de los creados el {date}.",
    },
    make: "Crear códigos nuevos",
    makeText: "Los anteriores dejan de servir.",
    shown: "Es la única vez que los ves. Imprime la página o cópialos.",
    paper: "Códigos de respaldo de Vitrina de {email}, creados el {date}",
    done: "Ya los tengo",
    on:
      "El segundo factor está activado. Falta algo: códigos para el día en que no esté el teléfono.",
  },
  overview: {
    title: "Tu cuenta",
    email: "Correo",
    password: "Contraseña",
    passwordText: "Cámbiala cuando alguien más pueda conocerla.",
    factor: "Segundo factor",
    factorOn: "Activado. Además de la contraseña, un código de tu aplicación.",
    factorOff: "Desactivado. Una contraseña basta para abrir esta cuenta.",
    backup: "Códigos de respaldo",
    backupNone: "Todavía ninguno",
    backupLeft: { one: "Queda {n}", other: "Quedan {n}" },
    devices: "Dispositivos de confianza",
    devicesNone: "A todos los dispositivos se les pide el código",
    devicesCount: {
      one: "{n} dispositivo no pide código",
      other: "{n} dispositivos no piden código",
    },
    sessions: "Dónde está abierta tu sesión",
    sessionsCount: {
      one: "Solo en este dispositivo",
      other: "En {n} dispositivos",
    },
    privacy: "Tus datos",
    privacyText: "Mira quién los usó, llévatelos, bórralos.",
    open: "Abrir",
    setUp: "Configurar",
    dashboard: "Ir al panel",
    back: "Tu cuenta",
  },
  password: {
    title: "Cambiar la contraseña",
    done: "La contraseña cambió. En los demás dispositivos se cerró la sesión.",
    forgot: "No la sé",
  },
  email: {
    title: "Cambiar el correo",
    lead:
      "Ahora es {email}. Cambia cuando abras el enlace que enviamos a la dirección nueva.",
    fieldNew: "Correo nuevo",
    sent:
      "Si la dirección se puede usar, va en camino un mensaje con un enlace. Hasta que lo abras, todo sigue igual.",
    done: "Tu correo cambió.",
    submit: "Envíame el enlace",
  },
  sessions: {
    title: "Dónde está abierta tu sesión",
    lead:
      "Guardamos el tipo de navegador y el día; ninguna dirección ni lugar.",
    device: "Dispositivo",
    since: "Entrada",
    seen: "Último uso",
    here: "este dispositivo",
    end: "Cerrar",
    endOthers: "Cerrar las demás",
    endAll: "Cerrar todas",
    ended: "Se cerró la sesión allí.",
    othersEnded: "Se cerraron las demás sesiones.",
    unknown:
      "La lista muestra los navegadores con los que entraste en este sitio.",
  },
  devices: {
    title: "Dispositivos de confianza",
    lead: "En ellos basta la contraseña. Cada uno se olvida a los 30 días.",
    none: "Ningún dispositivo es de confianza",
    noneText:
      "Al mostrar el segundo factor puedes pedir que se recuerde en ese dispositivo durante 30 días.",
    device: "Dispositivo",
    since: "Desde",
    until: "Hasta",
    revoke: "Olvidar",
    revoked: "El dispositivo quedó olvidado. Se le volverá a pedir el código.",
  },
  signOut: {
    title: "Cerrar la sesión",
    lead: "Entraste como {email}.",
    submit: "Cerrar la sesión",
    doneText:
      "La sesión está cerrada. En este dispositivo no queda nada de tu cuenta.",
  },
  refused: {
    title: "Por esta dirección no se puede entrar",
    text:
      "Esta página llegó sin cifrar, así que cualquiera en el camino podría leer tu sesión. Ábrela con https. En la propia máquina del servidor también funciona http:",
  },
  device: {
    on: "{browser} en {system}",
    unknown: "Navegador desconocido",
  },
};

/** The words by language. */
export const accountWords: Record<Lang, AccountWords> = { en, es };
