package io.maatwerk.studio;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Fingers on a page, at points given as x and y in turn. */
public final class Hand {

  private final CDPSession session;

  public Hand(Page page) {
    session = page.context().newCDPSession(page);
    var touch = new JsonObject();
    touch.addProperty("enabled", true);
    touch.addProperty("maxTouchPoints", 2);
    session.send("Emulation.setTouchEmulationEnabled", touch);
  }

  public void lay(double... points) {
    send("touchStart", points);
  }

  void move(double... points) {
    send("touchMove", points);
  }

  public void lift() {
    send("touchEnd");
  }

  private void send(String type, double... points) {
    var fingers = new JsonArray();
    for (int i = 0; i < points.length; i += 2) {
      var finger = new JsonObject();
      finger.addProperty("id", i / 2);
      finger.addProperty("x", points[i]);
      finger.addProperty("y", points[i + 1]);
      fingers.add(finger);
    }
    var event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", fingers);
    session.send("Input.dispatchTouchEvent", event);
  }
}
