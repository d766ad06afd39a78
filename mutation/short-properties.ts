/** Property tests end early and at the first failure: a mutant is killed in the first runs or never. */
import fc from 'fast-check'

fc.configureGlobal({ seed: 1, endOnFailure: true, interruptAfterTimeLimit: 100 })
