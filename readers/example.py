"""python3 example.py RESULT_FOLDER [OPTION], after `forestall export RESULT_FOLDER`."""
import os
import statistics
import sys

import forestall_results as fr

folder = sys.argv[1]
option = sys.argv[2] if len(sys.argv) > 2 else "mediation"
about = fr.manifest(folder)
runs = fr.read(os.path.join(folder, "export"), "runs")
onsets, futures = fr.share(runs, option, "onset_week")
differences = fr.paired(runs, option, "nothing", "killed")
print(f"{about['title']}, seed {about['masterSeed']}. Simulated futures of an invented country; not a forecast.")
print(f"{option}: mass violence begins in {onsets} of {futures} futures")
print(f"killed, {option} less nothing, mean over {len(differences)} pairs: {statistics.fmean(differences):.1f}")
