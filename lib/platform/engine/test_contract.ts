/**
 * What every engine must do, as tests: each engine's test file calls this with how it is opened.
 *
 * @module
 */
import { openBench, type TestedEngine } from "./test_bench.ts";
import { testBook } from "./test_book.ts";
import { testEnds } from "./test_ends.ts";
import { testOrder } from "./test_order.ts";

/**
 * Registers the tests.
 *
 * @example
 * const test = await testDb();
 * Deno.test.afterAll(() => test.close());
 * await testContract({ test, open, passTime });
 */
export async function testContract(tested: TestedEngine): Promise<void> {
  const bench = await openBench(tested);
  testBook(bench);
  testEnds(bench);
  testOrder(bench);
}
