/** Where all that is known of a photo is read. */
export const infoUrl = (id: string): string => `/api/v1/images/${id}/info`;
