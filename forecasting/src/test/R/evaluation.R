# Reference values of DieboldMarianoTest: R 4, package forecast 8.20.
# varestimator "acf" is the estimator of the original paper.
library(forecast)
first <- c(1.2, -0.7, 0.3, 2.1, -1.5, 0.4, -0.2, 1.8, -2.2, 0.9, 0.1, -1.1)
second <- c(0.9, -1.4, 0.8, 2.6, -1.1, 1.4, -0.9, 2.5, -2.0, 1.6, -0.5, -1.9)
for (h in 1:3) {
  for (power in 1:2) {
    test <- dm.test(first, second, h = h, power = power, varestimator = "acf")
    cat(h, power, format(test$statistic, digits = 12), format(test$p.value, digits = 12), "\n")
  }
}
