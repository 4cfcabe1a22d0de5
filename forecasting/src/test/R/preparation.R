# Reference values of PreparationReferenceTest and BoxCoxTest: R 4.2, package forecast 8.20.
suppressMessages(library(forecast))
options(digits = 10)

# Powers: by Guerrero's method, and by the profile likelihood on a grid of 0.05.
for (name in c("AirPassengers", "USAccDeaths", "nottem", "co2")) {
  cat(name, BoxCox.lambda(get(name)), BoxCox.lambda(get(name), method = "loglik"), "\n")
}

# Means carried back with bias adjustment.
print(InvBoxCox(3.2, 0.3, biasadj = TRUE, fvar = 0.5))
print(InvBoxCox(3.2, 0, biasadj = TRUE, fvar = 0.5))
for (lambda in c(-0.5, 0, 0.3, 1)) print(BoxCox(7.5, lambda)[1])

# Outliers set into seasonal histories, and gaps.
spoilt <- function(x, at, factor) {
  x[at] <- x[at] * factor
  x
}
deaths <- spoilt(USAccDeaths, c(20, 45), c(1.5, 0.6))
print(tsoutliers(deaths))
air <- spoilt(AirPassengers, c(30, 97), c(2, 0.4))
print(tsoutliers(air, lambda = 0))
nile <- spoilt(Nile, c(11, 60), c(2, 3))
print(tsoutliers(nile))
gaps <- USAccDeaths
gaps[c(10, 30:32)] <- NA
print(as.numeric(na.interp(gaps))[c(10, 30:32)])
print(as.numeric(USAccDeaths)[c(10, 30:32)])
lake <- LakeHuron
lake[c(40, 41)] <- NA
print(as.numeric(na.interp(lake))[40:41])

# The least sum of squares of two segments of the flow of the Nile, and where the second one starts.
cost <- sapply(2:98, function(k) sum((Nile[1:k] - mean(Nile[1:k]))^2) +
                                 sum((Nile[-(1:k)] - mean(Nile[-(1:k)]))^2))
print(c(time(Nile)[which.min(cost) + 1], min(cost)))
print(c(mean(Nile[1:28]), mean(Nile[29:100])))
print(mad(diff(Nile)) / sqrt(2))

# The inverse Mills ratio.
for (z in c(-30, -8, -3, -1, 0, 1, 2.9, 3, 5, 10, 40)) {
  cat(z, format(exp(dnorm(z, log = TRUE) - pnorm(z, lower.tail = FALSE, log.p = TRUE)),
                digits = 15), "\n")
}
