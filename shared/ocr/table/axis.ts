/** Which way a rule runs. Along it positions are counted, across it offsets: x and y of a horizontal rule, y and x of a vertical one. */
export type Axis = "horizontal" | "vertical";
