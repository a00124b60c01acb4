/**
 * Words that letters share.
 *
 * @module
 */
import type { Lang } from "../schema.ts";

/** By language. */
export const frameWords: Record<Lang, {
  /** Before an address, for programs that show no buttons. */
  copy: string;
  /** Why letters about somebody's own account come. */
  account: string;
}> = {
  en: {
    copy: "If the button does nothing, copy this address into your browser:",
    account: "Vitrina wrote this because of an account with this address.",
  },
  es: {
    copy: "Si el botón no hace nada, copia esta dirección en tu navegador:",
    account: "Vitrina escribió este correo por una cuenta con esta dirección.",
  },
};
