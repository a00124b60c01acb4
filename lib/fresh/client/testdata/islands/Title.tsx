import { createContext } from "preact";
import { useContext, useState } from "preact/hooks";
import { Head } from "fresh/runtime";
import { type Signal } from "@preact/signals";

const Site = createContext("no site");

function SiteName() {
  return <meta name="site" content={useContext(Site)} />;
}

/** Writes into the document's head, on every click anew. */
export default function Title({ extra }: { extra: Signal<string> }) {
  const [clicks, setClicks] = useState(0);
  return (
    <Site.Provider value="Vitrina">
      <Head>
        <title>{`${clicks} clicks`}</title>
        <meta name="description" content={`d${clicks}`} />
        <link key="canonical" rel="canonical" href={`/c${clicks}`} />
        <style key="look">{`p{order:${clicks}}`}</style>
        <meta name="extra" content={extra} />
        <SiteName />
      </Head>
      <button type="button" id="title" onClick={() => setClicks(clicks + 1)}>
        more
      </button>
      <button type="button" id="extra" onClick={() => extra.value += "!"}>
        extra
      </button>
    </Site.Provider>
  );
}
