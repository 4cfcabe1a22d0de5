# Reference values of StlReferenceTest: R 4.2, package forecast 8.20: seasons of mstl, of the values
# or their logarithms, the last round of them repeated, and ets of the seasonally adjusted values.
suppressMessages(library(forecast))
options(digits = 10)

seasonal <- function(parts) {
  rowSums(parts[, grep("Seasonal", colnames(parts)), drop = FALSE])
}

forecasts <- function(x, h, logarithms, model = "ZZN") {
  y <- if (logarithms) log(x) else x
  parts <- mstl(y)
  season <- seasonal(parts)
  adjusted <- if (logarithms) exp(y - season) else y - season
  fit <- ets(adjusted, model = model)
  m <- max(attr(x, "msts"), frequency(x))
  ahead <- rep(tail(season, m), length.out = h)
  points <- as.numeric(forecast(fit, h)$mean)
  strength <- 1 - var(parts[, "Remainder"]) / var(parts[, "Remainder"] + season)
  list(model = fit$method, strength = strength, last = ahead,
       mean = if (logarithms) points * exp(ahead) else points + ahead)
}

for (x in list(nottem, co2, AirPassengers, USAccDeaths)) {
  for (logarithms in c(FALSE, TRUE)) print(forecasts(x, 12, logarithms))
}
