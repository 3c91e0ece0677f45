package io.github.copydesk.explain.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The system's Chromium without a window. Nothing is downloaded, nothing but files is opened. */
final class Chromium implements AutoCloseable {
  private static final List<String> BROWSERS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVERS = List.of("/usr/bin/chromedriver");

  private final ChromeDriver driver;
  private final Path folder;

  private Chromium(ChromeDriver driver, Path folder) {
    this.driver = driver;
    this.folder = folder;
  }

  /** Starts it; skips the test loudly where there is none. */
  static Chromium start(Path folder) {
    String browser = first("copydesk.chromium", BROWSERS);
    String chromedriver = first("copydesk.chromedriver", DRIVERS);
    boolean there = !browser.isEmpty() && !chromedriver.isEmpty();
    if (!there) {
      System.err.println(
          "SKIPPED: no Chromium with its driver (Debian: apt-get install chromium"
              + " chromium-driver); the reports were not tested in a browser.");
    }
    assumeTrue(there, "no Chromium with its driver on this machine");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars");
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(new File(chromedriver)).build();
    return new Chromium(new ChromeDriver(service, options), folder);
  }

  private static String first(String property, List<String> usual) {
    return Stream.concat(Stream.ofNullable(System.getProperty(property)), usual.stream())
        .filter(path -> Files.isExecutable(Path.of(path)))
        .findFirst()
        .orElse("");
  }

  /** Opens a file with this text. */
  void open(String html, int width, int height) throws IOException {
    Path file = Files.writeString(folder.resolve("report.html"), html, UTF_8);
    driver.manage().window().setSize(new Dimension(width, height));
    driver.get(file.toUri().toString());
  }

  /** Lets the page believe that the reader wants dark colours, or that it is printed. */
  void pretend(String media, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** A viewport of a phone. */
  void phone() {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
  }

  /** The window's own viewport again. */
  void desktop() {
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** What a script returns. */
  Object run(String script) {
    return driver.executeScript(script);
  }

  /** How many elements are to be seen. */
  long visible(String selector) {
    return (Long)
        run(
            "return [...document.querySelectorAll("
                + "\""
                + selector
                + "\")].filter(e => e.getClientRects().length > 0).length");
  }

  void type(CharSequence keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Waits until a script returns true; fails after seconds. */
  void await(String script) {
    new WebDriverWait(driver, Duration.ofSeconds(10), Duration.ofMillis(20))
        .until(d -> Boolean.TRUE.equals(run(script)));
  }

  String title() {
    return driver.getTitle();
  }

  /** Keeps a picture for people to look at. */
  void shoot(String name) throws IOException {
    Path shots = Path.of(System.getProperty("copydesk.shots", "target/screenshots"));
    Files.createDirectories(shots);
    Files.write(shots.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
