/**
 * `<Head>`: puts elements into the document's head from anywhere in a page.
 *
 * @module
 */
import {
  cloneElement,
  Component,
  type ComponentChildren,
  h,
  isValidElement,
  render,
  toChildArray,
} from "preact";
import { headKey } from "./head.ts";
import { IS_BROWSER } from "./is_browser.ts";

/** What `<Head>` takes. */
export interface HeadProps {
  /** Elements for the document's head; anything else is drawn where it stands. */
  children?: ComponentChildren;
}

/**
 * Puts `title`, `meta`, `link`, `style` and the like into the document's head, in the place of one with the same name.
 *
 * On the server the renderer lifts the elements. In the browser they are drawn aside and copied, on every change.
 *
 * @example
 * ```tsx
 * <Head><title>Projects</title></Head>
 * ```
 */
export class Head extends Component<HeadProps> {
  #aside: HTMLElement | null = null;
  #observer: MutationObserver | null = null;

  override componentDidMount(): void {
    this.#aside = document.createElement("head");
    this.#observer = new MutationObserver(() => this.#copy());
    this.#observer.observe(this.#aside, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    this.componentDidUpdate();
  }

  override componentDidUpdate(): void {
    if (this.#aside === null) return;
    render(
      h(Context, { context: this.context }, withKeys(this.props.children)),
      this.#aside,
    );
    this.#copy();
  }

  override componentWillUnmount(): void {
    this.#observer?.disconnect();
    if (this.#aside !== null) render(null, this.#aside);
  }

  render(): ComponentChildren {
    return IS_BROWSER ? null : this.props.children;
  }

  /** What is already the same stays untouched, so that nothing loads twice. */
  #copy(): void {
    this.#observer?.takeRecords();
    const present = new Map(
      [...document.head.children].map((element) => [keyOf(element), element]),
    );
    for (const element of this.#aside?.children ?? []) {
      const old = present.get(keyOf(element));
      if (old === undefined) document.head.append(element.cloneNode(true));
      else if (!old.isEqualNode(element)) {
        old.replaceWith(element.cloneNode(true));
      }
    }
  }
}

/** Hands the contexts around `<Head>` to what is drawn aside. */
class Context
  extends Component<{ context: unknown; children?: ComponentChildren }> {
  override getChildContext(): object {
    // Preact hands every component an object, and nothing else asks for this one.
    return this.props.context as object;
  }

  render(): ComponentChildren {
    return this.props.children;
  }
}

/** A key is no attribute, but the element that it names has to be found in the document. */
function withKeys(children: ComponentChildren): ComponentChildren {
  return toChildArray(children).map((child) =>
    isValidElement(child) && child.key !== undefined &&
      child.key !== null
      ? cloneElement(child, { "data-key": child.key })
      : child
  );
}

function keyOf(element: Element): string {
  const attributes = Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [name, value]),
  );
  return headKey(
    element.localName,
    element.getAttribute("data-key"),
    attributes,
  );
}
