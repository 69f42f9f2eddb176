// danfojs-node asks for the native TensorFlow, whose installation downloads from outside the registry. It uses only
// tensors and element-wise arithmetic, which the core library does on the processor in plain JavaScript.
const core = require('@tensorflow/tfjs-core');
core.enableProdMode();
require('@tensorflow/tfjs-backend-cpu');

// danfojs-node calls these as methods of a tensor. The core library offers them as functions only.
const methods = [
  ['add', 'sub', 'mul', 'div', 'pow', 'mod', 'abs', 'sqrt', 'square'],
  ['min', 'max', 'mean', 'sum', 'transpose', 'reshape', 'slice'],
  ['greater', 'greaterEqual', 'less', 'lessEqual', 'equal', 'notEqual'],
].flat();
for (const method of methods) {
  core.Tensor.prototype[method] ??= function (...args) {
    return core[method](this, ...args);
  };
}

module.exports = {
  ...core,
  get data() {
    return require('@tensorflow/tfjs-data');
  },
};
