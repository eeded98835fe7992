package cuepoint.page.site;

import cuepoint.format.link.BasePath;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Draws the templates of {@code src/main/jte}. Safe for use by many threads. */
public final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "cuepoint.page.template");

  private final BasePath base;

  /**
   * Templates of pages.
   *
   * @param base below which the service is reached
   */
  public Templates(BasePath base) {
    this.base = base;
  }

  /**
   * Draws a template.
   *
   * @param template its name, without its extension: {@code "part/hit"}
   * @param parameters by their names in the template
   */
  public String draw(String template, Map<String, Object> parameters) {
    StringOutput page = new StringOutput();
    engine.render(template + ".jte", parameters, new PlacedHtml(page, base));
    return page.toString();
  }
}
