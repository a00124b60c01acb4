import type { Fault } from "./finding.ts";

/** What the doctor says in Spanish. */
export const spanish: Record<Fault, readonly [string, string]> = {
  settings_wrong: [
    "Una variable tiene un valor incorrecto:\n{problems}",
    "Corrige las variables de arriba; README las enumera todas.",
  ],
  deno_version: [
    "Este es Deno {here}; Vitrina se prueba con {tested}.",
    "Usa npx -y deno@{tested} en lugar de deno, o instala esa versión.",
  ],
  proxy_unknown: [
    "HOST={host} escucha a todo el mundo y falta TRUSTED_PROXIES: detrás de un proxy, todas las visitas parecen la misma.",
    "Pon en TRUSTED_PROXIES la dirección del proxy, o HOST=127.0.0.1.",
  ],
  folder_closed: [
    "No se puede escribir en la carpeta de datos {folder}: {reason}.",
    "Dásela al usuario que ejecuta Vitrina (chown), o elige otra con DATA_DIR.",
  ],
  folder_open: [
    "Otros usuarios de esta máquina pueden mirar en {folder} (modo {mode}).",
    "chmod 700 {folder}; el próximo arranque también lo hace.",
  ],
  disk_full: [
    "Solo quedan {free} MB libres donde está {folder}.",
    "Haz sitio o mueve DATA_DIR; una base de datos sin espacio se detiene.",
  ],
  path_too_long: [
    "La ruta de {folder} es demasiado larga para un socket, así que las herramientas no alcanzan la aplicación en marcha.",
    "Elige un DATA_DIR con una ruta más corta, o detén la aplicación mientras trabaja una herramienta.",
  ],
  restore_unfinished: [
    "Una restauración se interrumpió en su último paso.",
    "Arranca la aplicación o cualquier herramienta: la termina.",
  ],
  server_silent: [
    "Un proceso tiene tomada {folder} y no responde en su socket.",
    "Espera un momento si está arrancando o parando; si no, termínalo y arranca de nuevo.",
  ],
  key_broken: [
    "{file} no contiene ninguna clave.",
    "Devuelve a su sitio la copia que guardas; lo que se selló con ella no se abre con otra.",
  ],
  key_open: [
    "Otros usuarios de esta máquina pueden leer {file} (modo {mode}).",
    "chmod 600 {file}",
  ],
  key_missing: [
    "Falta SECRET_KEY, y la base de datos está en un servidor.",
    "Ponle al menos 32 caracteres aleatorios, los mismos en cada proceso: openssl rand -hex 32",
  ],
  key_other: [
    "{count} secretos de la base de datos se sellaron con una clave que no es SECRET_KEY ni secret.key: no se pueden abrir.",
    "Devuelve la clave anterior. Si tienes las dos: SECRET_KEY_BEFORE=<anterior>, arranca de nuevo y deno task keys reseal.",
  ],
  key_before: [
    "SECRET_KEY_BEFORE está puesta, y {count} secretos siguen sellados con ella.",
    "deno task keys reseal, y después quita SECRET_KEY_BEFORE.",
  ],
  port_taken: [
    "Otro programa escucha en {address}.",
    "Detenlo, o elige otro puerto: PORT={other} deno task start",
  ],
  port_forbidden: [
    "Este usuario no puede escuchar en {address}.",
    "Elige un puerto a partir de 1024, con un proxy delante, o permíteselo al usuario.",
  ],
  host_unknown: [
    "{host} no es una dirección de esta máquina, así que nadie puede escuchar ahí.",
    "HOST=127.0.0.1 para esta máquina sola, HOST=0.0.0.0 para todas sus direcciones.",
  ],
  url_unreachable: [
    "Nadie responde en BASE_URL {url}: {reason}.",
    "Arranca la aplicación, o corrige BASE_URL, el registro DNS o el proxy. Ahí llevan los enlaces de las cartas.",
  ],
  url_wrong: [
    "En BASE_URL {url} responde algo que no es Vitrina.",
    "Corrige BASE_URL, o haz que el proxy pase {url} a {address}.",
  ],
  url_plain: [
    "BASE_URL {url} no está cifrada.",
    "Pon delante un proxy con TLS y BASE_URL=https://…",
  ],
  clock_skew: [
    "El reloj de esta máquina se aparta {seconds} s del de {whom}.",
    "Deja que NTP ponga la hora (timedatectl set-ntp true). Los códigos de las aplicaciones de autenticación toleran 30 s.",
  ],
  database_unreachable: [
    "La base de datos en {where} no responde: {reason}.",
    "Arráncala o corrige {name}; mira si hay un cortafuegos en medio.",
  ],
  database_login: [
    "La base de datos en {where} no deja entrar con {name}: {reason}.",
    "Corrige el usuario y la contraseña, o pon contraseñas a los accesos: deno task logins",
  ],
  owner_missing: [
    "DATABASE_URL está puesta y MIGRATE_URL no: las herramientas no pueden abrir la base de datos como su dueño.",
    "Pon MIGRATE_URL para las herramientas y para migrar; el proceso que sirve no la necesita.",
  ],
  database_broken: [
    "La base de datos de {folder} no se puede abrir: {reason}.",
    "Restaura la última copia: deno task restore <archivo> --force",
  ],
  login_too_strong: [
    "El acceso de DATABASE_URL puede demasiado. {reason}",
    "Haz que DATABASE_URL use app_login: docs/runbooks/deploy.md",
  ],
  migrations_pending: [
    "Faltan {count} migraciones por aplicar; la primera es {first}.",
    "{remedy}",
  ],
  migrations_newer: [
    "La base de datos tiene {count} migraciones que esta versión no conoce; la primera es {first}.",
    "Vuelve a la versión más nueva, o restaura una copia de esta.",
  ],
  migration_changed: [
    "{first} cambió después de haberse aplicado.",
    "Deja el archivo como estaba (git checkout); los cambios van en una migración propia.",
  ],
  no_site: [
    "Todavía no hay ningún sitio publicado.",
    "deno task import resume.json --slug ada --publish, o deno task seed para una demostración.",
  ],
  worker_silent: [
    "Nadie reparte los eventos: uno espera desde hace {minutes} minutos.",
    "Arranca el proceso de tareas (deno task work), o llama a POST /internal/work cada minuto.",
  ],
  tasks_failed: [
    "{count} tareas fallaron definitivamente.",
    "deno task jobs list dice por qué; deno task jobs retry las intenta otra vez.",
  ],
  mail_stays: [
    "Falta SMTP_URL: las cartas se quedan en la base de datos.",
    "deno task mail las muestra; con SMTP_URL se envían.",
  ],
  mail_unreachable: [
    "El servidor de correo {host} no responde: {reason}.",
    "Corrige SMTP_URL, o mira si la red deja salir por el puerto {port}.",
  ],
  mail_from: [
    "MAIL_FROM es {from}, y ningún receptor la cree.",
    "Pon en MAIL_FROM una dirección de un dominio tuyo.",
  ],
  dkim_key: [
    "No se puede leer la clave con que se firman las cartas: {reason}.",
    "Corrige DKIM_PRIVATE_KEY_FILE y sus permisos.",
  ],
  no_pg_dump: [
    "pg_dump no está en esta máquina, así que deno task backup no puede copiar el servidor.",
    "Instala postgresql-client de la versión del servidor, o usa las copias de tu proveedor (Supabase: Database, Backups; otros: snapshots).",
  ],
};
