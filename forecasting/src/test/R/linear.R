# Reference values of LinearReferenceTest, PooledTest and ElasticityTest: R 4.2.
# Least squares by lm, ridge and clustered errors by the closed form, elastic net by its equations
# (the signs of the slopes that are not 0 are checked).
options(digits = 16)

d <- transform(mtcars, am = am)
cat("== lm mpg ~ wt + hp + qsec\n")
m <- lm(mpg ~ wt + hp + qsec, d)
print(summary(m)$coefficients)
print(c(summary(m)$sigma, summary(m)$r.squared, summary(m)$adj.r.squared))
print(vcov(m))
new <- data.frame(wt = c(2.5, 6), hp = c(100, 300), qsec = c(17, 22))
print(predict(m, new, interval = "prediction", level = 0.9))
print(head(hatvalues(m), 4))
vif <- function(j, x) 1 / (1 - summary(lm(x[, j] ~ x[, -j]))$r.squared)
X <- as.matrix(d[, c("wt", "hp", "qsec")])
print(sapply(1:3, vif, X))
print(kappa(scale(X), exact = TRUE))

cat("== without intercept\n")
m0 <- lm(mpg ~ wt + hp + qsec - 1, d)
print(summary(m0)$coefficients)
print(c(summary(m0)$sigma, summary(m0)$r.squared, summary(m0)$adj.r.squared))

cat("== weighted by cyl\n")
mw <- lm(mpg ~ wt + hp + qsec, d, weights = cyl)
print(summary(mw)$coefficients)
print(c(summary(mw)$sigma, summary(mw)$r.squared))
print(suppressWarnings(predict(mw, new, interval = "prediction", level = 0.9)))

cat("== ridge, lambda 0.1\n")
n <- nrow(X)
sd1 <- apply(X, 2, function(x) sqrt(mean((x - mean(x))^2)))
Z <- scale(X, scale = sd1)
y <- d$mpg
ridge <- function(l) {
  A <- crossprod(Z) + n * l * diag(3)
  b <- solve(A, crossprod(Z, y - mean(y)))
  edf <- sum(diag(solve(A, crossprod(Z))))
  r <- y - mean(y) - Z %*% b
  s2 <- sum(r^2) / (n - 1 - edf)
  V <- s2 * solve(A) %*% crossprod(Z) %*% solve(A)
  list(slopes = as.numeric(b) / sd1, intercept = mean(y) - sum(b / sd1 * colMeans(X)), edf = edf,
       sigma = sqrt(s2), errors = sqrt(diag(V)) / sd1)
}
print(ridge(0.1))
if (requireNamespace("MASS", quietly = TRUE)) print(coef(MASS::lm.ridge(mpg ~ wt + hp + qsec, d, lambda = 0.1 * n)))

cat("== elastic net, lambda 0.1, mix 0.6, and the lasso of lambda 0.25\n")
net <- function(l, a) {
  sy <- sqrt(mean((y - mean(y))^2)); y <- y / sy
  f <- function(b) sum((y - mean(y) - Z %*% b)^2) / (2 * n) + l * (a * sum(abs(b)) + (1 - a) / 2 * sum(b^2))
  best <- NULL
  # All signs: the minimum is the solution of the equations of its own signs.
  for (s1 in -1:1) for (s2 in -1:1) for (s3 in -1:1) {
    s <- c(s1, s2, s3); k <- which(s != 0); b <- rep(0, 3)
    if (length(k)) b[k] <- solve(crossprod(Z[, k]) / n + l * (1 - a) * diag(length(k)),
                                 crossprod(Z[, k], y - mean(y)) / n - l * a * s[k])
    if (all(sign(b) == s) && (is.null(best) || f(b) < f(best))) best <- b
  }
  best / sd1 * sy
}
print(net(0.1, 0.6)); print(net(0.25, 1))

cat("== longley\n")
ml <- lm(Employed ~ ., longley); print(summary(ml)$coefficients)

cat("== pooled\n")
series <- factor(d$gear); figures <- d$mpg
mp <- lm(mpg ~ wt + hp + series, transform(d, series = series))
print(coef(mp))
W <- apply(d[, c("wt", "hp")], 2, function(x) x - ave(x, series))
yw <- figures - ave(figures, series)
b <- solve(crossprod(W), crossprod(W, yw)); r <- as.numeric(yw - W %*% b)
meat <- Reduce(`+`, lapply(split(seq_along(r), series), function(i) {
  u <- crossprod(W[i, , drop = FALSE], r[i]); u %*% t(u) }))
G <- nlevels(series); N <- length(r)
V <- G / (G - 1) * (N - 1) / (N - 3) * solve(crossprod(W)) %*% meat %*% solve(crossprod(W))
print(b); print(sqrt(diag(V)))
print(tapply(figures - as.matrix(d[, c("wt", "hp")]) %*% b, series, mean))
print(sqrt(sum(r^2) / (N - G - 2)))

cat("== elasticity: log(mpg) ~ log(wt) + log(hp) + am\n")
me <- lm(log(mpg) ~ log(wt) + log(hp) + am, d)
print(summary(me)$coefficients); print(confint(me, level = 0.9))
v <- vcov(me)["am", "am"]; print(exp(coef(me)["am"] - v / 2) - 1); print(exp(confint(me, level = 0.9)["am", ]) - 1)
