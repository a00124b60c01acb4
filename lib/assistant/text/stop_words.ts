/**
 * Words that tell no passage from another, in Spanish and English together: a question may mix them.
 *
 * @module
 */

const STOP_WORDS = new Set(
  ("a al algo ante aquel aquella asi aun bajo cada como con cual cuales cualquier cuando cuanta cuantas cuanto cuantos " +
    "de del desde donde durante e el ella ellas ellos en entre era eran es esa esas ese eso esos esta estaba estan estar " +
    "estas este esto estos fue fueron ha habia han hasta hay la las le les lo los mas me mi mis mientras muy nada ni no " +
    "nos o os otra otro para pero por porque pues que quien quienes se sea segun ser si sido sin sobre son su sus tal " +
    "tambien tan te tiene tienen toda todas todo todos tu tus u un una unas uno unos y ya yo " +
    "about after all also am an and any are as at be been before being between both but by can could did do does doing " +
    "during each for from had has have having he her here him his how i if in into is it its itself just may me more " +
    "most my nor not now of off on once only or other our out over own same she should so some such than that the their " +
    "them then there these they this those through to too under until up very was we were what when where which while " +
    "who whom why will with would you your")
    .split(" "),
);

/** Whether a folded word is one of them. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
