# Reference values of ThetaReferenceTest: R 4.2, package forecast 8.20.
# The season is that of stats::decompose, the transformed method forecast::thetaf; the dynamic model is
# written down from equations 9 to 16 of Fiorucci and others (2016), with A = y(1) before the first
# value as in the later ones, so that a constant added to the values moves nothing else; optim
# minimises it.
suppressMessages(library(forecast))
options(digits = 10)

adjusted <- function(x) {
  if (frequency(x) == 1) return(list(x = x, ahead = function(h) 1))
  season <- decompose(x, "multiplicative")$seasonal
  last <- tail(season, frequency(x))
  list(x = x / season, ahead = function(h) rep(last, length.out = h))
}

classic <- function(x, h) {
  a <- adjusted(x)
  n <- length(x)
  line <- lm(as.numeric(a$x) ~ seq_len(n))$coef
  smoothed <- function(p) {
    level <- p[2]
    squares <- 0
    z <- 2 * as.numeric(a$x) - line[1] - line[2] * seq_len(n)
    for (t in seq_len(n)) {
      squares <- squares + (z[t] - level)^2
      level <- level + p[1] * (z[t] - level)
    }
    c(squares, level)
  }
  fit <- optim(c(0.5, as.numeric(a$x)[1]), function(p) smoothed(p)[1], method = "L-BFGS-B",
               lower = c(1e-4, -Inf), upper = c(0.9999, Inf), control = list(factr = 10))
  fit <- optim(fit$par, function(p) if (p[1] < 1e-4 || p[1] > 0.9999) Inf else smoothed(p)[1],
               control = list(reltol = 1e-15, maxit = 5000))
  ahead <- line[1] + line[2] * (n + seq_len(h))
  list(alpha = fit$par[1],
       mean = as.numeric((ahead + smoothed(fit$par)[2]) / 2 * a$ahead(h)))
}

dynamic <- function(x, h) {
  a <- adjusted(x)
  y <- as.numeric(a$x)
  n <- length(y)
  run <- function(p, h) {
    alpha <- p[1]; theta <- p[2]; level <- p[3]
    A <- y[1]; B <- 0; mean <- 0; squares <- 0
    out <- numeric(h)
    for (t in seq_len(n + h)) {
      mu <- level + (1 - 1 / theta) *
        ((1 - alpha)^(t - 1) * A + (1 - (1 - alpha)^t) / alpha * B)
      value <- if (t <= n) y[t] else mu
      if (t <= n) squares <- squares + (value - mu)^2 else out[t - n] <- mu
      level <- alpha * value + (1 - alpha) * level
      before <- mean
      mean <- ((t - 1) * mean + value) / t
      B <- if (t == 1) 0 else ((t - 2) * B + 6 * (value - before) / t) / (t + 1)
      A <- mean - B * (t + 1) / 2
    }
    list(squares = squares, out = out)
  }
  inside <- function(p) p[1] >= 0.1 && p[1] <= 0.99 && p[2] >= 1
  objective <- function(p) if (inside(p)) run(p, 0)$squares else Inf
  best <- NULL
  for (alpha in c(0.2, 0.5, 0.9)) for (theta in c(1.5, 2, 10)) {
    fit <- list(par = c(alpha, theta, y[1] / theta))
    for (i in 1:6) fit <- optim(fit$par, objective, control = list(reltol = 1e-15, maxit = 5000))
    if (is.null(best) || fit$value < best$value) best <- fit
  }
  list(alpha = best$par[1], theta = best$par[2], mean = run(best$par, h)$out * a$ahead(h))
}

transformed <- function(x, h, lambda)
  InvBoxCox(as.numeric(thetaf(BoxCox(x, lambda), h)$mean), lambda)

lambda <- function(x) {
  t <- seq_along(x)
  likelihood <- function(l) {
    rss <- sum(resid(lm(as.numeric(BoxCox(x, l)) ~ t))^2)
    -length(x) / 2 * log(rss) + (l - 1) * sum(log(x))
  }
  optimise(likelihood, c(0, 1), maximum = TRUE, tol = 1e-8)$maximum
}

print(classic(Nile, 5))
print(classic(AirPassengers, 6))
print(classic(USAccDeaths, 6))

print(dynamic(Nile, 5))
print(dynamic(AirPassengers, 6))

print(transformed(lynx, 5, 0.14734698035356625))
print(transformed(WWWusage, 5, 0.47548482374144047))
print(sapply(list(lynx, WWWusage), lambda))
