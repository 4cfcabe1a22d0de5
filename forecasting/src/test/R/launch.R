# Reference values of the package launch: the diffusion model by nonlinear least squares.
# Sales of video recorders in US homes from 1980 on, in thousands, as printed in P. S. P. Cowpertwait,
# A. V. Metcalfe, "Introductory Time Series with R", Springer 2009, section 3.3.
options(digits = 15)
sales <- c(840, 1470, 2110, 4000, 7590, 10950, 10530, 9470, 7790, 5890)
time <- 1:10
bought <- function(t, m, p, q) m * (1 - exp(-(p + q) * t)) / (1 + (q / p) * exp(-(p + q) * t))
squares <- function(x) sum((sales - diff(bought(0:10, exp(x[1]), exp(x[2]), exp(x[3]))))^2)
near <- exp(optim(log(c(68000, 0.0066, 0.64)), squares,
                  control = list(reltol = 1e-16, maxit = 20000))$par)
fit <- nls(sales ~ bought(time, m, p, q) - bought(time - 1, m, p, q), algorithm = "port",
           start = list(m = near[1], p = near[2], q = near[3]))
print(coef(fit))
print(deviance(fit))
print(logLik(fit))
print(predict(fit, data.frame(time = 11:13)))
# Potential known, the two rates estimated.
m <- 80000
known <- nls(sales ~ bought(time, m, p, q) - bought(time - 1, m, p, q), algorithm = "port",
             start = list(p = 0.013, q = 0.53))
print(coef(known))
# Bass's own regression.
before <- c(0, cumsum(sales)[-10])
print(coef(lm(sales ~ before + I(before^2))))
