# Reference values of TbatsReferenceTest: R with package forecast 8.20.
# Likelihoods are n log(sum of squares) - 2 (lambda - 1) sum(log y), as De Livera, Hyndman and Snyder define them.
suppressMessages(library(forecast))

show <- function(name, y, ...) {
  fit <- tbats(y, use.parallel = FALSE, ...)
  cat(name, ": ", as.character(fit), "\n  likelihood ", format(fit$likelihood, digits = 10),
      ", AIC ", format(fit$AIC, digits = 10), "\n  mean ",
      paste(format(forecast(fit, h = 12)$mean, digits = 8), collapse = ", "), "\n", sep = "")
}

show("USAccDeaths", USAccDeaths)
show("USAccDeaths, linear trend", USAccDeaths, use.box.cox = FALSE, use.trend = TRUE,
     use.damped.trend = FALSE, use.arma.errors = FALSE)
show("AirPassengers", AirPassengers)
show("AirPassengers, transformed", AirPassengers, use.box.cox = TRUE, use.trend = TRUE,
     use.damped.trend = FALSE, use.arma.errors = FALSE)
show("nottem", nottem)
show("nottem, level", nottem, use.box.cox = FALSE, use.trend = FALSE, use.arma.errors = FALSE)
show("WWWusage", WWWusage)
