// The types of the contract. Nothing is written by hand here: what the backend says is what the pages know.
export type * from './generated';
