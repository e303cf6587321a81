# Reads what `forestall export` writes. Base R is enough; for Parquet the package arrow is used where it is installed.
#
#   source("forestall_results.R")
#   runs <- forestall_read("results/delta/export", "runs")
#   forestall_share(runs, "mediation", "onset_week")

# One table (runs, series, events, ...; columns.md lists them) as a data frame. Empty cells are NA.
forestall_read <- function(folder, table) {
  parquet <- file.path(folder, paste0(table, ".parquet"))
  if (file.exists(parquet) && requireNamespace("arrow", quietly = TRUE)) {
    return(as.data.frame(arrow::read_parquet(parquet)))
  }
  path <- file.path(folder, paste0(table, ".csv"))
  names <- strsplit(readLines(path, n = 1), ",")[[1]]
  # A hash is text, even where all of its digits are decimal; elsewhere R finds the type.
  classes <- ifelse(names == "state_hash", "character", NA)
  read.csv(path, colClasses = classes, na.strings = "", check.names = FALSE, encoding = "UTF-8")
}

# In how many of the finished runs of an option a column has a value.
forestall_share <- function(runs, option, column) {
  done <- runs[runs$option == option & runs$status == "ok", ]
  c(with = sum(!is.na(done[[column]])), of = nrow(done))
}

# Differences option less base, future by future, over the futures in which both came to their end.
forestall_paired <- function(runs, option, base, column) {
  key <- c("design_point", "replicate")
  done <- runs[runs$status == "ok", c("option", key, column)]
  both <- merge(done[done$option == option, ], done[done$option == base, ], by = key)
  both <- both[order(both$design_point, both$replicate), ]
  both[[paste0(column, ".x")]] - both[[paste0(column, ".y")]]
}
