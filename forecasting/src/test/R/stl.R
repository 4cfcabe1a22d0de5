# Reference values of StlReferenceTest: R 4.2, package forecast 8.20: seasons of mstl, of the values
# or their logarithms, the last round of each repeated, and ets of the seasonally adjusted values.
suppressMessages(library(forecast))
options(digits = 10)

forecasts <- function(x, h, logarithms) {
  periods <- if (is.null(attr(x, "msts"))) frequency(x) else attr(x, "msts")
  y <- if (logarithms) log(x) else x
  parts <- mstl(y)
  seasons <- parts[, grep("Seasonal", colnames(parts)), drop = FALSE]
  season <- rowSums(seasons)
  ahead <- numeric(h)
  for (i in seq_along(periods)) {
    ahead <- ahead + rep(tail(as.numeric(seasons[, i]), periods[i]), length.out = h)
  }
  adjusted <- if (logarithms) exp(y - season) else y - season
  fit <- ets(adjusted, model = "ZZN")
  points <- as.numeric(forecast(fit, h)$mean)
  list(model = fit$method,
       strength = 1 - var(parts[, "Remainder"]) / var(parts[, "Remainder"] + season),
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
