# Reads the tables as base R does and describes every column: how many rows, how many cells are empty, the sum of its numbers or
# a sum over the letters of its texts. Arguments: the folder, and a list of table, file, column and type, separated by tabs.
arguments <- commandArgs(trailingOnly = TRUE)
columns <- read.delim(arguments[2], quote = "", stringsAsFactors = FALSE)

letter_sum <- function(text) {
  points <- as.numeric(utf8ToInt(enc2utf8(text)))
  sum(points * seq_along(points))
}

for (table in unique(columns$table)) {
  own <- columns[columns$table == table, ]
  types <- ifelse(own$type == "integer", "integer", "character")
  rows <- read.csv(
    file.path(arguments[1], own$file[1]),
    colClasses = setNames(types, own$column), na.strings = "", check.names = FALSE, encoding = "UTF-8"
  )
  for (index in seq_along(own$column)) {
    name <- own$column[index]
    values <- rows[[name]]
    known <- which(!is.na(values))
    if (own$type[index] == "integer") {
      total <- sum(as.numeric(values[known]))
    } else {
      total <- sum(vapply(known, function(row) (letter_sum(values[row]) * row) %% 1000003, 0))
    }
    cat(table, name, class(values), length(values), sum(is.na(values)), format(total, scientific = FALSE), sep = "\t")
    cat("\n")
  }
}
