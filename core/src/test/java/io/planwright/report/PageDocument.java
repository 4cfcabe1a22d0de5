package io.planwright.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page read back as XML: it is written so strictly that an XML parser accepts it. */
final class PageDocument {
  private final Document document;

  private PageDocument(Document document) {
    this.document = document;
  }

  static PageDocument parse(String html) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return new PageDocument(
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(html))));
  }

  List<Element> all(String xpath) throws Exception {
    NodeList nodes =
        (NodeList)
            XPathFactory.newInstance().newXPath().evaluate(xpath, document, XPathConstants.NODESET);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  List<String> attributes(String xpath, String name) throws Exception {
    return all(xpath).stream().map(element -> element.getAttribute(name)).toList();
  }

  List<String> texts(String xpath) throws Exception {
    return all(xpath).stream().map(Element::getTextContent).toList();
  }
}
