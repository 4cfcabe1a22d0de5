package io.planwright.forecasting.ces;
import io.planwright.forecasting.model.ForecastingMethod;
import java.io.Serializable;
public record CesSpec(Season season) implements Serializable {
  public enum Season {AUTOMATIC, NONE, SIMPLE, PARTIAL, FULL}
  public static CesSpec automatic() {return new CesSpec(Season.AUTOMATIC);}
  public static CesSpec none() {return new CesSpec(Season.NONE);}
  public static CesSpec simple() {return new CesSpec(Season.SIMPLE);}
  public static CesSpec partial() {return new CesSpec(Season.PARTIAL);}
  public static CesSpec full() {return new CesSpec(Season.FULL);}
  public ForecastingMethod method() {return new CesMethod(season);}
}
