import type { DashboardView } from "@/components/dashboard/view.ts";
import { hueClass } from "@/components/ui/hue.ts";
import { hues, tenantWords } from "./words.ts";

/** The accent, chosen by seeing it: thirteen hues around the wheel, and the one that was chosen by number. */
export function HueField(
  { view, value, error }: {
    view: DashboardView;
    value: string;
    error: string | undefined;
  },
) {
  const words = tenantWords[view.lang].settings;
  const known = hues.map(({ degrees, ...name }) => ({
    degrees: String(degrees),
    name: name[view.lang],
  }));
  const isKnown = known.some(({ degrees }) => degrees === value);
  const isNumber = /^\d{1,3}$/.test(value);
  const choices = isKnown || !isNumber
    ? known
    : [{ degrees: value, name: `${value}°` }, ...known];
  return (
    <fieldset class="field" aria-describedby={error ? "hue-error" : undefined}>
      <legend class="field-name">{words.hue}</legend>
      <div class="swatches">
        {choices.map(({ degrees, name }) => (
          <label key={degrees} class="tick">
            <input
              type="radio"
              name="hue"
              value={degrees}
              checked={degrees === value}
            />
            <span class={`swatch ${hueClass(Number(degrees))}`} />
            {name}
          </label>
        ))}
      </div>
      <p class="label">{words.hueHelp}</p>
      {error && <p class="field-error" id="hue-error">{error}</p>}
    </fieldset>
  );
}
