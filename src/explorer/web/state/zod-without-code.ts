/**
 * Tells zod not to make code of schemas, which the page's security policy forbids. Imported before all else: schemas
 * that are made earlier would have tried already.
 */
import { z } from "zod";

z.config({ jitless: true });
