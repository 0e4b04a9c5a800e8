/** Where in the popup the person is. It stands in the address, so a topic can be linked to and going back works. */
export interface Place {
  readonly topic?: string;
  /** The details for support. */
  readonly details?: true;
}

const DETAILS = '#details';
const TOPIC = /^#topic=([a-z][a-z-]{0,39})$/;

export function readPlace(hash: string): Place {
  const topic = TOPIC.exec(hash)?.[1];
  if (hash === DETAILS) return { details: true };
  return topic === undefined ? {} : { topic };
}

export function writePlace(place: Place): void {
  location.hash = place.details ? DETAILS : place.topic === undefined ? '' : `topic=${place.topic}`;
}
