import { paced } from "../../src/panel/session/pace";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function* steps(count: number, each: number): Generator<number, string> {
  for (let step = 0; step < count; step++) {
    jest.advanceTimersByTime(each);
    yield step;
  }
  return "done";
}

const breaths = async (count: number, each: number): Promise<number> => {
  let taken = 0;
  const breathe = () => {
    taken++;
    return Promise.resolve();
  };
  await expect(paced(steps(count, each), breathe)).resolves.toBe("done");
  return taken;
};

test.each([
  { count: 0, each: 0, taken: 0 },
  { count: 100, each: 0.1, taken: 0 },
  { count: 4, each: 10, taken: 1 },
  { count: 40, each: 10, taken: 10 },
  { count: 3, each: 100, taken: 3 },
])("$count steps of $each ms let the window breathe $taken times", async ({ count, each, taken }) => {
  await expect(breaths(count, each)).resolves.toBe(taken);
});

test("a step that fails is not swallowed", async () => {
  // eslint-disable-next-line require-yield -- it fails before it gets there
  const failing = (function* (): Generator<number, string> {
    throw new Error("out of order");
  })();
  await expect(paced(failing, () => Promise.resolve())).rejects.toThrow("out of order");
});
