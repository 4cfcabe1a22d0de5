# Reference values of IntermittentReferenceTest: Croston's method of R's package forecast.
# The smoothing parameter is given; sizes and intervals start at the first demand.
library(forecast)
options(digits = 17)
lumpy <- c(0, 0, 3, 0, 0, 0, 5, 1, 0, 0, 2, 0, 0, 0, 0, 7, 0, 1, 0, 0, 4, 0, 0, 0)
dense <- c(4, 0, 2, 6, 3, 0, 5, 4, 1, 0, 3, 7, 2, 2, 0, 5)
fractional <- c(0, 1.25, 0, 0, 0.5, 0, 0, 0, 2.75, 0, 1.5, 0)
for (series in list(lumpy, dense, fractional)) {
  for (alpha in c(0.1, 0.3)) {
    print(croston(ts(series), h = 1, alpha = alpha)$mean[1])
  }
}
