# Reference values of DynamicRegressionTest: R's stats::arima with xreg, exact maximum likelihood.
options(digits = 12)
show <- function(name, fit, newx, n) {
  cat(name, "\n"); print(coef(fit)); print(sqrt(diag(fit$var.coef)))
  cat("sigma2", fit$sigma2, "loglik", fit$loglik, "\n")
  print(as.numeric(predict(fit, n.ahead = n, newxreg = newx)$pred))
}
tight <- list(reltol = 1e-14, maxit = 2000)
year <- as.numeric(time(LakeHuron)) - 1920
show("huron", arima(LakeHuron, order = c(2, 0, 0), xreg = cbind(year = year), method = "ML",
  optim.control = tight), cbind(year = 53:55), 3)
belts <- Seatbelts[, c("PetrolPrice", "law")]
y <- log10(Seatbelts[, "drivers"])
show("belts", arima(y[1:180], order = c(1, 0, 0), seasonal = list(order = c(1, 0, 0), period = 12),
  xreg = belts[1:180, ], method = "ML", optim.control = tight), belts[181:183, ], 3)
show("changes", arima(y[1:180], order = c(0, 1, 1), seasonal = list(order = c(0, 1, 1), period = 12),
  xreg = belts[1:180, ], method = "ML", optim.control = tight), belts[181:183, ], 3)
cat(format(y, digits = 15), fill = 90)
show("without a mean", arima(y[1:180], order = c(1, 0, 0), xreg = belts[1:180, ] + 1, method = "ML",
  include.mean = FALSE, optim.control = tight), belts[181:183, ] + 1, 3)
