import { codegenExpression, parseExpression } from 'vega';

/** What Vega makes of an expression: by the tree that pages interpret, and by the code that pictures run. */
export function evaluated(source: string): unknown[] {
  const tree = parseExpression(source) as unknown as { type: string; value: unknown };
  const { code } = codegenExpression({ globalvar: 'global', allowed: [], constants: {} })(
    tree as unknown as Parameters<ReturnType<typeof codegenExpression>>[0],
  );
  return [tree.type === 'Literal' ? tree.value : tree.type, new Function(`return ${code}`)()];
}
