package org.forestall.experiments.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A headless Chromium driven through its own protocol: real keys, real mouse, network off. Used where one is installed; the
 * system property {@code forestall.chromium} names another program.
 */
public final class Browser implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final long PATIENCE_SECONDS = 240;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private int lastId;

    private Browser(Process process, Path profile, URI page) {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Listener())
                .join();
    }

    /** The program, if there is one. */
    public static Optional<Path> program() {
        String named = System.getProperty("forestall.chromium");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts a browser with a window of that size and no network. */
    public static Browser start(int width, int height) throws Exception {
        Path profile = Files.createTempDirectory("forestall-browser-");
        Process process = new ProcessBuilder(
                        program().orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--window-size=" + width + "," + height,
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        for (int tries = 0; tries < PATIENCE_SECONDS * 20 && !hasLines(port); tries++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        String number = Files.readAllLines(port).get(0);
        Browser browser = new Browser(process, profile, pageOf(number));
        browser.send("Page.enable", Map.of());
        browser.send("Runtime.enable", Map.of());
        browser.send("Network.enable", Map.of());
        browser.send(
                "Network.emulateNetworkConditions",
                Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));
        browser.size(width, height);
        return browser;
    }

    private static boolean hasLines(Path port) {
        try {
            return Files.exists(port) && Files.readAllLines(port).size() > 1;
        } catch (IOException e) {
            return false;
        }
    }

    private static URI pageOf(String port) throws Exception {
        String list = HttpClient.newHttpClient()
                .send(
                        java.net.http.HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json"))
                                .build(),
                        java.net.http.HttpResponse.BodyHandlers.ofString())
                .body();
        for (JsonNode target : JSON.readTree(list)) {
            if (target.get("type").asString().equals("page")) {
                return URI.create(target.get("webSocketDebuggerUrl").asString());
            }
        }
        throw new IllegalStateException("the browser has no page: " + list);
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                messages.add(JSON.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    private JsonNode send(String method, Map<String, ?> parameters) throws InterruptedException {
        int id = ++lastId;
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        while (true) {
            JsonNode message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new IllegalStateException("the browser does not answer " + method);
            }
            note(message);
            if (message.has("id") && message.get("id").asInt() == id) {
                if (message.has("error")) {
                    throw new IllegalStateException(method + ": " + message.get("error"));
                }
                return message.get("result");
            }
        }
    }

    private void note(JsonNode message) {
        String method = message.path("method").asString("");
        if (method.equals("Network.requestWillBeSent")) {
            requests.add(message.at("/params/request/url").asString());
        } else if (method.equals("Runtime.exceptionThrown")) {
            complaints.add(message.at("/params/exceptionDetails").toString());
        }
    }

    /** Sets the size of the window. */
    public void size(int width, int height) throws InterruptedException {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Opens a file and waits until it is there. */
    public void open(Path file) throws InterruptedException {
        send("Page.navigate", Map.of("url", file.toUri().toString()));
        await("document.readyState === 'complete' && location.protocol === 'file:'");
    }

    /** Value of an expression as text. */
    public String read(String expression) throws InterruptedException {
        JsonNode result = send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + result.get("exceptionDetails"));
        }
        return result.at("/result/value").asString("");
    }

    /** Value of an expression that makes a JSON text of a list of texts. */
    public List<String> list(String expression) throws InterruptedException {
        List<String> texts = new ArrayList<>();
        JSON.readTree(read(expression)).forEach(each -> texts.add(each.asString()));
        return texts;
    }

    /** Prefers light or dark pages, as the settings of a machine do. */
    public void prefer(String scheme) throws InterruptedException {
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Waits until an expression is true. */
    public void await(String expression) throws InterruptedException {
        for (int tries = 0; tries < PATIENCE_SECONDS * 20; tries++) {
            if (read(expression).equals("true")) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("never true: " + expression + "; the page at " + read("location.href")
                + " is " + read("document.readyState") + " and shows: "
                + read("document.body ? document.body.innerText.slice(0, 400) : 'nothing'") + "; complaints: "
                + complaints);
    }

    /** Presses and releases a key. */
    public void press(String key, int code, String text) throws InterruptedException {
        Map<String, Object> down = new java.util.HashMap<>(
                Map.of("type", "keyDown", "key", key, "code", key, "windowsVirtualKeyCode", code));
        if (!text.isEmpty()) {
            down.put("text", text);
        }
        send("Input.dispatchKeyEvent", down);
        send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
    }

    /** Moves the mouse to the middle of the first element of a selector. */
    public void hover(String selector) throws InterruptedException {
        mouse("mouseMoved", selector, 0.5, 0);
    }

    /** Clicks at a share of the width of the first element of a selector. */
    public void click(String selector, double share) throws InterruptedException {
        mouse("mouseMoved", selector, share, 0);
        mouse("mousePressed", selector, share, 1);
        mouse("mouseReleased", selector, share, 1);
    }

    private void mouse(String type, String selector, double share, int clicks) throws InterruptedException {
        String box = "document.querySelector(" + JSON.writeValueAsString(selector) + ").getBoundingClientRect()";
        double x = Double.parseDouble(read("String((b => b.left + b.width * " + share + ")(" + box + "))"));
        double y = Double.parseDouble(read("String((b => b.top + b.height / 2)(" + box + "))"));
        send(
                "Input.dispatchMouseEvent",
                Map.of(
                        "type",
                        type,
                        "x",
                        x,
                        "y",
                        y,
                        "button",
                        clicks > 0 ? "left" : "none",
                        "clickCount",
                        clicks,
                        "buttons",
                        type.equals("mousePressed") ? 1 : 0));
    }

    /** Takes a picture of the window. */
    public void picture(Path file) throws InterruptedException, IOException {
        String data = send("Page.captureScreenshot", Map.of("format", "png"))
                .get("data")
                .asString();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, Base64.getDecoder().decode(data));
    }

    /** Addresses that pages asked for so far, the pages themselves among them. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Errors of scripts so far. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() throws Exception {
        socket.abort();
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
