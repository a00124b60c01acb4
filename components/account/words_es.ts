import type { AccountWords } from "./words_en.ts";

/** What the pages for signing in and of the account say in Spanish. */
export const es: AccountWords = {
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
    kept: "Esta instalación guarda su correo",
    keptText:
      "No hay servidor de correo (SMTP_URL). Quien administra esta instalación lee el mensaje con:",
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
    replacing:
      "Se está configurando una aplicación nueva y falta terminar. Hasta entonces, un código de respaldo sirve una vez en su lugar.",
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
    spent:
      "No te queda ninguno, y sin uno no podría volver quien se quede a medias. Crea antes códigos nuevos.",
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
