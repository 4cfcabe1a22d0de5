# Writes the reference values of the decomposition tests: R's stats::stl and stats::decompose, and
# mstl of package forecast. Run in forecasting/src/test/resources/io/planwright/forecasting/decomposition.
suppressMessages(library(forecast))

columns <- function(name, fit) {
  parts <- fit$time.series[, c("seasonal", "trend")]
  colnames(parts) <- paste(name, c("season", "trend"), sep = ".")
  as.data.frame(parts)
}

write_reference <- function(name, table) {
  write.table(format(table, digits = 16, trim = TRUE), paste0(name, ".csv"),
              sep = ",", quote = FALSE, row.names = FALSE)
}

stl_reference <- function(name, x) {
  write_reference(name, cbind(
    data.frame(value = as.numeric(x)),
    columns("periodic", stl(x, "periodic")),
    columns("windowed", stl(x, 7)),
    columns("windowed-everywhere", stl(x, 13, s.jump = 1, t.jump = 1, l.jump = 1)),
    columns("periodic-everywhere", stl(x, "periodic", s.jump = 1, t.jump = 1, l.jump = 1)),
    columns("narrow", stl(x, 11, t.window = 15))))
  # Without the last value, the length is odd and the median one number: for even lengths, stl asks
  # its partial sort for the upper of the two middle numbers before the lower, which that does not
  # support, and scales by another number in some passes.
  odd <- ts(x[-length(x)], frequency = 12)
  write_reference(paste0(name, "-robust"), cbind(
    data.frame(value = as.numeric(odd)),
    columns("robust", stl(odd, 11, robust = TRUE)),
    columns("robust-7", stl(odd, 7, robust = TRUE)),
    columns("robust-periodic", stl(odd, "periodic", robust = TRUE))))
}

stl_reference("nottem", nottem)
stl_reference("co2", co2)
stl_reference("AirPassengers", AirPassengers)

additive <- decompose(AirPassengers)
multiplicative <- decompose(AirPassengers, "multiplicative")
write_reference("classical", data.frame(
  value = as.numeric(AirPassengers), trend = as.numeric(additive$trend),
  additive.season = as.numeric(additive$seasonal),
  multiplicative.season = as.numeric(multiplicative$seasonal)))

# Half-hourly electricity demand, four weeks; of an odd length where robust.
mstl_reference <- function(name, size, robust) {
  x <- msts(as.numeric(taylor)[1:size], c(48, 336))
  fit <- mstl(x, robust = robust)
  write_reference(name, data.frame(
    value = as.numeric(x), trend = as.numeric(fit[, "Trend"]),
    season48 = as.numeric(fit[, "Seasonal48"]), season336 = as.numeric(fit[, "Seasonal336"])))
}
mstl_reference("mstl", 1344, FALSE)
mstl_reference("mstl-robust", 1343, TRUE)
