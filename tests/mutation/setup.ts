import fc from 'fast-check';

// The same cases for every mutant, no search for a smaller one (that a test fails is all that counts here), and no more
// cases than fit in the time: thousands of mutants wait.
fc.configureGlobal({
  seed: 1918,
  endOnFailure: true,
  interruptAfterTimeLimit: 400,
  markInterruptAsFailure: false,
});
