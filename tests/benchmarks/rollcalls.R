# The peers of rollcalls.mjs in R: pscl, MCMCpack and emIRT. Called with the name of a task and a table of cast codes of Voteview (members by votes,
# their names and parties first); prints the seconds of the processor that the task takes, then a number for each member, and of what samples the least effective size.
.libPaths(c(".benchmark/r", .libPaths()))
arguments <- commandArgs(trailingOnly = TRUE)
task <- arguments[1]
table <- read.csv(arguments[2], row.names = 1, check.names = FALSE)
iterations <- as.integer(arguments[3])
# A sixth is thrown away; both count in fives.
burn_in <- 5L * (iterations %/% 30L)
party <- table[, 1]
votes <- as.matrix(table[, -1])

quietly <- function(expression) suppressMessages(suppressWarnings(invisible(capture.output(force(expression)))))
quietly(library(pscl))
calls <- rollcall(votes,
  yea = 1:3, nay = 4:6, missing = 7:9, notInLegis = 0,
  legis.names = rownames(table), vote.names = colnames(votes),
  legis.data = data.frame(party = party, row.names = rownames(table))
)

least <- function(run, times) {
  seconds <- Inf
  for (time in seq_len(times)) {
    gc()
    seconds <- min(seconds, sum(system.time(result <- run())[c("user.self", "sys.self")]))
  }
  list(seconds = seconds, result = result)
}

tasks <- list(
  summary = function() {
    quietly(found <- least(function() summary(calls, verbose = TRUE), 5))
    list(found$seconds, found$result$partyLoyalty)
  },
  ideal = function() {
    quietly(found <- least(function() {
      set.seed(1)
      ideal(dropUnanimous(calls),
        d = 1, maxiter = iterations, burnin = burn_in, thin = 5,
        normalize = TRUE
      )
    }, 1))
    list(found$seconds, found$result$xbar[, 1], min(coda::effectiveSize(found$result$x[, , 1])))
  },
  MCMCpack = function() {
    quietly(library(MCMCpack))
    sides <- convertCodes(dropUnanimous(calls))
    ends <- list("+", "-")
    names(ends) <- rownames(sides)[c(which(party == "R")[2], which(party == "D")[1])]
    quietly(found <- least(function() {
      set.seed(1)
      MCMCirt1d(sides,
        theta.constraints = ends, burnin = burn_in, mcmc = iterations - burn_in,
        thin = 5, store.item = FALSE, verbose = 0
      )
    }, 1))
    list(found$seconds, colMeans(found$result), min(coda::effectiveSize(found$result)))
  },
  emIRT = function() {
    quietly(library(emIRT))
    quietly(found <- least(function() {
      set.seed(1)
      converted <- convertRC(dropUnanimous(calls))
      binIRT(converted,
        .starts = getStarts(converted$n, converted$m, 1), .priors = makePriors(converted$n, converted$m, 1),
        .D = 1L, .control = list(threads = 1, verbose = FALSE, thresh = 1e-6)
      )
    }, 1))
    list(found$seconds, found$result$means$x[, 1])
  }
)

found <- tasks[[task]]()
cat("seconds", found[[1]], "\n")
cat("values", format(found[[2]], digits = 10), "\n")
# How many draws that do not hang together the least known member has.
if (length(found) > 2) cat("effective", found[[3]], "\n")
