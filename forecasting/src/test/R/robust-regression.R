# Reference values of RobustRegressionReferenceTest: R 4.2.2, packages quantreg 5.94 and MASS 7.3-58.
# Robust regression is iterated until it stands still, not to the 1e-4 of the default, and the
# standard errors of the logistic regression are those at the last coefficients, not at the last but
# one as glm has them.
suppressMessages({library(quantreg); library(MASS)})
options(digits = 15)

show <- function(label, values) cat(label, paste(format(values, digits = 15), collapse = ", "), "\n")

for (tau in c(0.1, 0.5, 0.9)) {
  fit <- summary(suppressWarnings(rq(stack.loss ~ ., tau = tau, data = stackloss)), se = "nid")$coef
  show(paste("stackloss quantile", tau), fit[, 1])
  show("  errors", fit[, 2])
}
for (k in c(1.345, 0.7)) {
  fit <- summary(rlm(stack.loss ~ ., data = stackloss, k = k, acc = 1e-14, maxit = 2000))
  show(paste("stackloss huber", k), fit$coef[, 1])
  show("  errors", fit$coef[, 2])
  show("  scale", fit$sigma)
}

logistic <- function(label, formula, data = NULL) {
  fit <- glm(formula, binomial, data, control = list(epsilon = 1e-15, maxit = 100))
  x <- model.matrix(fit)
  p <- fitted(fit)
  information <- crossprod(x * sqrt(fit$prior.weights * p * (1 - p)))
  show(label, coef(fit))
  show("  errors", sqrt(diag(solve(information))))
  show("  deviance", c(fit$deviance, fit$null.deviance))
}
logistic("mtcars", am ~ wt + hp, mtcars)
dose <- rep(0:5, 2)
dead <- c(1, 4, 9, 13, 18, 20, 0, 2, 6, 10, 12, 16)
male <- rep(c(1, 0), c(6, 6))
logistic("budworm", cbind(dead, 20 - dead) ~ male + dose)
