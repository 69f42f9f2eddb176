export * from './abstainer-choices.js';
export * from './abstainers-choose.js';
export {
  type Counterfactual,
  counterfactual,
  type TurnedVoters,
  type VoteChange,
  type VotersByOption,
} from './counterfactual.js';
export * from './decisive-removal.js';
export * from './quorum-of-half.js';
export * from './reachable-margins.js';
export * from './under-quorum.js';
