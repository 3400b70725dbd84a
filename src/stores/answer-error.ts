import { StoreError, type NewsgraphError } from "../foundation/errors.ts";

/** The same error of somebody who only asked: to write smaller portions would be no help. */
export function answerError(error: NewsgraphError): NewsgraphError {
  if (error.code !== "store/out-of-memory") return error;
  return new StoreError({
    code: error.code,
    place: error.place,
    problem: "the database has too little memory to answer this",
    remedy: "Ask for less: name an entity, or give a period, a type or a smaller limit, where the question takes them",
    cause: error.cause,
  });
}
