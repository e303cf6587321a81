# Rscript example.R RESULT_FOLDER [OPTION], after `forestall export RESULT_FOLDER`.
words <- commandArgs(trailingOnly = TRUE)
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
source(file.path(here, "forestall_results.R"))
option <- if (length(words) > 1) words[2] else "mediation"
runs <- forestall_read(file.path(words[1], "export"), "runs")
share <- forestall_share(runs, option, "onset_week")
differences <- forestall_paired(runs, option, "nothing", "killed")
cat(sprintf("%s: mass violence begins in %d of %d futures\n", option, share["with"], share["of"]))
cat(sprintf("killed, %s less nothing, mean over %d pairs: %.1f\n", option, length(differences), mean(differences)))
