import { HttpError } from "fresh";

/** The form of a request; a body that is none, or that breaks off, is the sender's mistake and not ours. */
export async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new HttpError(400, "Cannot read form: the body is not one", {
      cause: error,
    });
  }
}
