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

# Two seasons, of 6 and 30 periods.
t <- 0:399
two <- msts(100 + 10 * sin(2 * pi * t / 6) + 20 * (t %% 30 == 7) + (t * 37) %% 11 + 0.1 * t,
            c(6, 30))
for (logarithms in c(FALSE, TRUE)) print(forecasts(two, 12, logarithms))
