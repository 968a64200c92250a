"""Build the table by which units are converted, from pint, which keeps the definitions of the SI and of NIST.

At run time the table does what pint would: pint takes more than a second to start, and figures are compared while a
person waits. Units of Vietnam and China that pint does not know are defined here first.

Usage: python build_scripts/build_unit_table.py
"""

from decimal import Decimal
from pathlib import Path

from pint import UnitRegistry

TABLE = Path(__file__).parent.parent / "resources" / "tables" / "linking_units.tsv"
DIGITS = 16  # significant; what pint reckons with 28 is not exact beyond where it divides
# Market units of China (since 1930), northern Vietnam's of land, the jeweller's of Vietnam. "ton" is what news in
# English from Asia calls a tonne.
OWN = """
jin = 0.5 * kilogram
liang = 0.05 * kilogram
dan = 50 * kilogram
luong = 0.0375 * kilogram
chi_vang = 0.00375 * kilogram
li_cn = 500 * meter
zhang = meter * 10 / 3
chi_cn = meter / 3
cun = meter / 30
mu = 2000 / 3 * meter ** 2
sao = 360 * meter ** 2
mau_vn = 3600 * meter ** 2
cong_dat = 1000 * meter ** 2
"""
# Kind -> the unit that its factors count in, and each symbol of figures_units.tsv with pint's expression for it.
KINDS = {
    "mass": ("kilogram", """
        kg kilogram, g gram, mg milligram, ug microgram, t metric_ton, lb pound, oz ounce, ct carat, jin jin,
        liang liang,
        dan dan, hg hectogram, quintal 100*kilogram, q 100*kilogram, tạ 100*kilogram, yến 10*kilogram,
        yen 10*kilogram,
        lượng luong, chỉ chi_vang, st stone, ton metric_ton"""),
    "length": ("meter", """
        m meter, km kilometer, dm decimeter, cm centimeter, mm millimeter, um micrometer, nm nanometer, pm picometer,
        mi mile, yd yard, ft foot, in inch, nmi nautical_mile, ly light_year, li li_cn, zhang zhang,
        chi chi_cn, cun cun"""),
    "area": ("meter**2", """
        m2 meter**2, km2 kilometer**2, cm2 centimeter**2, ha hectare, ac 4046.8564224*meter**2, mi2 mile**2,
        ft2 foot**2, yd2 yard**2, in2 inch**2,
        mu mu, sào sao, mẫu mau_vn, công cong_dat"""),
    "volume": ("meter**3", """
        L liter, mL milliliter, m3 meter**3, km3 kilometer**3, cm3 centimeter**3, gal gallon, bbl oil_barrel,
        ft3 foot**3, yd3 yard**3, pt pint, qt quart, oz_fl fluid_ounce, bu bushel"""),
    "speed": ("kilometer/hour", """
        km/h kilometer/hour, m/s meter/second, mph mile/hour, kn knot"""),
    "power": ("watt", """
        W watt, kW kilowatt, MW megawatt, GW gigawatt, TW terawatt, hp horsepower"""),
    "energy": ("joule", """
        Wh watt*hour, kWh kilowatt*hour, MWh megawatt*hour, GWh gigawatt*hour, TWh terawatt*hour, J joule,
        kJ kilojoule,
        cal calorie, kcal kilocalorie, BTU british_thermal_unit"""),
    "temperature": ("degree_Celsius", "Cel degree_Celsius, K kelvin, degF degree_Fahrenheit"),
    "pressure": ("pascal", """
        Pa pascal, hPa hectopascal, kPa kilopascal, MPa megapascal, bar bar, mbar millibar,
        mmHg millimeter_Hg, psi psi"""),
    "data": ("byte", "B byte, kB kilobyte, MB megabyte, GB gigabyte, TB terabyte, PB petabyte"),
    "data rate": ("bit/second", "kbit/s kilobit/second, Mbit/s megabit/second, Gbit/s gigabit/second"),
    "voltage": ("volt", "V volt, kV kilovolt"),
    "current": ("ampere", "A ampere, mA milliampere"),
    "charge": ("ampere*hour", "mAh milliampere*hour"),
    "frequency": ("hertz", "Hz hertz, kHz kilohertz, MHz megahertz, GHz gigahertz"),
    "angle": ("degree", "deg degree, rad radian"),
    "concentration": ("gram/liter", "g/L gram/liter, mg/L milligram/liter, mg/dL milligram/deciliter"),
    "dust": ("gram/meter**3", "mg/m3 milligram/meter**3, ug/m3 microgram/meter**3"),
    "yield": ("kilogram/hectare", "t/ha metric_ton/hectare, q/ha 100*kilogram/hectare"),
}  # fmt: skip


def factors(registry: UnitRegistry, expression: str, base: str) -> tuple[Decimal, Decimal]:
    """Return the factor and offset by which (value + offset) * factor in `base` is the value in `expression`."""
    unit = registry.parse_expression(expression) if "*" in expression or "/" in expression else None
    if unit is not None:
        return registry.Quantity(unit).to(base).magnitude, Decimal(0)
    zero, one = (registry.Quantity(Decimal(n), expression).to(base).magnitude for n in (0, 1))
    factor = one - zero
    return factor, zero / factor


def plain(value: Decimal) -> str:
    """Return `value` to `DIGITS` significant digits, without exponent."""
    text = f"{Decimal(f'{value:.{DIGITS - 1}e}').normalize():f}"
    return "0" if text in {"-0", "0"} else text


def main() -> None:
    registry: UnitRegistry = UnitRegistry(non_int_type=Decimal)
    for line in OWN.strip().splitlines():
        registry.define(line)
    rows = ["unit\tkind\tfactor\toffset"]
    for kind, (base, listed) in KINDS.items():
        for entry in listed.split(","):
            symbol, expression = entry.split()
            factor, offset = factors(registry, expression, base)
            rows.append(f"{symbol}\t{kind}\t{plain(factor)}\t{plain(offset)}")
    TABLE.write_text("\n".join(rows) + "\n", "utf-8")


if __name__ == "__main__":
    main()
