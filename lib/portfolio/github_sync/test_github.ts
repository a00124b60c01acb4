/**
 * GitHub's REST API on this machine: recorded payloads, ETags, pages, limits. A real server on a real socket.
 *
 * @module
 */

/** What was asked. */
export interface Asked {
  /** Path and query. */
  path: string;
  status: number;
  authorization: string | null;
}

/** A GitHub on this machine; close it at the end. */
export interface TestGithub {
  /** Without a final slash. */
  url: string;
  asked: Asked[];
  /** Answers by path, without query; another text is another ETag. */
  answers: Map<string, string>;
  /** Answers before all else, e.g. with a limit; null for the usual. */
  refuse: ((path: string) => Response | null) | null;
  /** The recorded payloads as they were. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

const DATA = new URL("testdata/", import.meta.url);
const LISTING = "/users/ada/repos";

/** Serves what is recorded of `ada`: two pages of repositories, and what they say of themselves. */
export async function startGithub(): Promise<TestGithub> {
  const stop = new AbortController();
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, signal: stop.signal, onListen() {} },
    (request) => answer(github, request),
  );
  const github: TestGithub = {
    url: `http://127.0.0.1:${server.addr.port}`,
    asked: [],
    answers: new Map(),
    refuse: null,
    async reset() {
      github.asked.length = 0;
      github.refuse = null;
      github.answers = await recorded();
    },
    async close() {
      stop.abort();
      await server.finished;
    },
  };
  await github.reset();
  return github;
}

async function recorded(): Promise<Map<string, string>> {
  const read = (name: string) => Deno.readTextFile(new URL(name, DATA));
  const answers = new Map([
    [`${LISTING} 1`, await read("users_ada_repos_1.json")],
    [`${LISTING} 2`, await read("users_ada_repos_2.json")],
  ]);
  for (const name of ["lace", "loom", "bobbin"]) {
    for (const part of ["languages", "releases", "readme"]) {
      const file = `repos_ada_${name}_${part}.json`;
      // one of them has no README
      const text = await read(file).catch(() => null);
      if (text) answers.set(`/repos/ada/${name}/${part}`, text);
    }
  }
  const all = [1, 2].flatMap((page) =>
    JSON.parse(answers.get(`${LISTING} ${page}`) ?? "[]")
  );
  for (const one of all) {
    answers.set(`/repos/${one.full_name}`, JSON.stringify(one));
  }
  return answers;
}

async function answer(github: TestGithub, request: Request): Promise<Response> {
  const { pathname, searchParams, search } = new URL(request.url);
  const response = github.refuse?.(pathname) ??
    await usual(github, request, pathname, Number(searchParams.get("page")));
  github.asked.push({
    path: pathname + search,
    status: response.status,
    authorization: request.headers.get("authorization"),
  });
  return response;
}

async function usual(
  { answers, url }: TestGithub,
  request: Request,
  path: string,
  page: number,
): Promise<Response> {
  const body = answers.get(path) ?? answers.get(`${path} ${page || 1}`);
  if (body === undefined) {
    return Response.json({
      message: "Not Found",
      documentation_url: "https://docs.github.com/rest",
      status: "404",
    }, { status: 404 });
  }
  const digest = await crypto.subtle.digest(
    "SHA-256",
    new TextEncoder().encode(body),
  );
  const etag = `W/"${new Uint8Array(digest).toHex()}"`;
  const headers: Record<string, string> = {
    etag,
    "content-type": "application/json; charset=utf-8",
    "x-github-media-type": "github.v3; format=json",
    "x-ratelimit-limit": "60",
    "x-ratelimit-remaining": "50",
  };
  if (answers.has(`${path} ${(page || 1) + 1}`)) {
    headers.link = `<${url}${path}?page=${
      (page || 1) + 1
    }>; rel="next", <${url}${path}?page=2>; rel="last"`;
  }
  return request.headers.get("if-none-match") === etag
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}
