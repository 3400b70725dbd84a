/** The name under which evidence says that the model found it. */
export const modelRule = "model:pairs";
