package vn.chibo.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Result;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** XML as it comes from files of people: no DTD, no entity, nothing fetched; and the stylesheets that turn one into another. */
final class Xml {

	private Xml() {
	}

	/** @throws SAXException also for a DTD */
	static Document parse(byte[] content) throws SAXException {
		try (var in = new ByteArrayInputStream(content)) {
			var factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setAttribute("jdk.xml.maxElementDepth", "200");
			factory.setExpandEntityReferences(false);
			factory.setXIncludeAware(false);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			return builder.parse(in);
		} catch (ParserConfigurationException | IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** One that we ship. */
	static Document ours(String path) {
		try (var in = new ClassPathResource(path).getInputStream()) {
			return parse(in.readAllBytes());
		} catch (IOException | SAXException e) {
			throw new IllegalStateException(path, e);
		}
	}

	static Templates stylesheet(String path) {
		try (InputStream in = new ClassPathResource(path).getInputStream()) {
			var factory = TransformerFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
			factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
			return factory.newTemplates(new StreamSource(in));
		} catch (IOException | TransformerException e) {
			throw new IllegalStateException(path, e);
		}
	}

	static Document transformed(Node from, Templates by) {
		var result = new DOMResult();
		transform(from, by, result);
		return (Document) result.getNode();
	}

	static byte[] written(Document document) {
		var out = new ByteArrayOutputStream();
		transform(document, null, new StreamResult(out));
		return out.toByteArray();
	}

	private static void transform(Node from, Templates by, Result to) {
		try {
			(by == null ? TransformerFactory.newDefaultInstance().newTransformer() : by.newTransformer())
				.transform(new DOMSource(from), to);
		} catch (TransformerException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The elements below, in their order, as they are now: the tree may be changed while they are gone through. */
	static List<Element> below(Node node, String namespace, String name) {
		var found = node instanceof Document document ? document.getElementsByTagNameNS(namespace, name)
			: ((Element) node).getElementsByTagNameNS(namespace, name);
		return IntStream.range(0, found.getLength()).mapToObj(nth -> (Element) found.item(nth)).toList();
	}

	static List<Element> children(Node node) {
		var found = new ArrayList<Element>();
		for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				found.add(element);
			}
		}
		return found;
	}

	static Stream<Element> children(Node node, String name) {
		return children(node).stream().filter(child -> name.equals(child.getLocalName()));
	}
}
