"""The agreement of every two members in plain numpy: the peer of rollcalls.mjs.

Reads a table of 1 (yes), 2 (no) and 5 (absent), a row a member, separated by commas, from the file that is named first; the data
type is named second. Prints the least processor seconds of twenty runs, and the sums of the two tables.
"""

import sys
import time

import numpy as np

codes = np.loadtxt(sys.argv[1], delimiter=",", dtype=np.uint8)
dtype = np.dtype(sys.argv[2])
seconds = []
for _ in range(20):
    start = time.process_time()
    yes = (codes == 1).astype(dtype)
    no = (codes == 2).astype(dtype)
    abstain = (codes == 3).astype(dtype)
    taken = yes + no + abstain
    agreed = yes @ yes.T + no @ no.T + abstain @ abstain.T
    shared = taken @ taken.T
    seconds.append(time.process_time() - start)
print("seconds", min(seconds))
print("values", int(agreed.sum(dtype=float)), int(shared.sum(dtype=float)))
