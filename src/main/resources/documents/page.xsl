<?xml version="1.0" encoding="UTF-8"?>
<!--
  A filled Word file becomes a page: text, looks, tables, heads and feet. What is not here is refused when a template comes
  in. Only numbers and colours are taken over into styles, never a text.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" exclude-result-prefixes="w">

  <xsl:key name="style" match="w:style" use="@w:styleId"/>
  <xsl:variable name="section" select="/w:document/w:body/w:sectPr"/>

  <xsl:template match="/w:document">
    <html lang="vi">
      <head>
        <title>Chi Bộ</title>
        <style>
          @page {
            size: <xsl:call-template name="pt"><xsl:with-param name="twips" select="$section/w:pgSz/@w:w"/><xsl:with-param name="otherwise">11906</xsl:with-param></xsl:call-template><xsl:text> </xsl:text><xsl:call-template name="pt"><xsl:with-param name="twips" select="$section/w:pgSz/@w:h"/><xsl:with-param name="otherwise">16838</xsl:with-param></xsl:call-template>;
            margin: <xsl:for-each select="$section/w:pgMar"><xsl:call-template name="pt"><xsl:with-param name="twips" select="@w:top"/></xsl:call-template><xsl:text> </xsl:text><xsl:call-template name="pt"><xsl:with-param name="twips" select="@w:right"/></xsl:call-template><xsl:text> </xsl:text><xsl:call-template name="pt"><xsl:with-param name="twips" select="@w:bottom"/></xsl:call-template><xsl:text> </xsl:text><xsl:call-template name="pt"><xsl:with-param name="twips" select="@w:left"/></xsl:call-template></xsl:for-each>;
            @top-center { content: element(headerReference-default); vertical-align: middle; width: 100% }
            @bottom-center { content: element(footerReference-default); vertical-align: middle; width: 100% }
          }
          <xsl:if test="$section/w:titlePg">
          @page :first {
            @top-center { content: <xsl:choose><xsl:when test="w:hdr[@place = 'headerReference-first']">element(headerReference-first)</xsl:when><xsl:otherwise>none</xsl:otherwise></xsl:choose> }
            @bottom-center { content: <xsl:choose><xsl:when test="w:ftr[@place = 'footerReference-first']">element(footerReference-first)</xsl:when><xsl:otherwise>none</xsl:otherwise></xsl:choose> }
          }
          </xsl:if>
          body { margin: 0; font-family: 'Liberation Serif'; font-size: 10pt; <xsl:call-template name="run"><xsl:with-param name="look" select="w:styles/w:docDefaults/w:rPrDefault/w:rPr"/></xsl:call-template> }
          p { margin: 0; line-height: 1.15; orphans: 2; widows: 2; <xsl:call-template name="paragraph"><xsl:with-param name="look" select="w:styles/w:docDefaults/w:pPrDefault/w:pPr"/></xsl:call-template> }
          table { border-collapse: collapse; border-spacing: 0; table-layout: fixed; -fs-table-paginate: paginate; -fs-border-rendering: no-bevel }
          td { vertical-align: top; padding: 0 5.4pt; overflow-wrap: break-word; word-wrap: break-word }
          p { overflow-wrap: break-word; word-wrap: break-word }
          .tab { display: inline-block; width: 36pt }
          .number:before { content: counter(page) }
          .pages:before { content: counter(pages) }
          <xsl:for-each select="w:styles/w:style[@w:type = 'paragraph' or @w:type = 'character']">
          .s<xsl:value-of select="count(preceding-sibling::w:style)"/> { <xsl:call-template name="style"/> }
          </xsl:for-each>
        </style>
      </head>
      <body>
        <xsl:for-each select="w:hdr | w:ftr">
          <div style="position: running({@place})"><xsl:apply-templates select="*"/></div>
        </xsl:for-each>
        <xsl:apply-templates select="w:body/*"/>
      </body>
    </html>
  </xsl:template>

  <!-- What a style says, after what the one says on which it stands -->
  <xsl:template name="style">
    <xsl:param name="depth" select="0"/>
    <xsl:if test="$depth &lt; 12">
      <xsl:for-each select="key('style', w:basedOn/@w:val)[1]">
        <xsl:call-template name="style"><xsl:with-param name="depth" select="$depth + 1"/></xsl:call-template>
      </xsl:for-each>
    </xsl:if>
    <xsl:call-template name="paragraph"><xsl:with-param name="look" select="w:pPr"/></xsl:call-template>
    <xsl:call-template name="run"><xsl:with-param name="look" select="w:rPr"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="w:p">
    <xsl:variable name="style" select="w:pPr/w:pStyle/@w:val"/>
    <p>
      <xsl:attribute name="class">
        <xsl:for-each select="key('style', $style)[1] | /w:document/w:styles/w:style[not($style) and @w:type = 'paragraph' and @w:default]">s<xsl:value-of select="count(preceding-sibling::w:style)"/></xsl:for-each>
      </xsl:attribute>
      <xsl:attribute name="style">
        <xsl:call-template name="paragraph"><xsl:with-param name="look" select="w:pPr"/></xsl:call-template>
        <xsl:if test="w:pPr/w:sectPr or .//w:br[@w:type = 'page']">page-break-after: always; </xsl:if>
      </xsl:attribute>
      <xsl:apply-templates select="*"/>
      <xsl:if test="not(.//w:t[string()] | .//w:instrText)"><xsl:text>&#160;</xsl:text></xsl:if>
    </p>
  </xsl:template>

  <xsl:template match="w:r">
    <!-- what Word last reckoned in the place of a field is not shown -->
    <xsl:if test="not(ancestor::w:p[.//w:fldChar]) or count(preceding-sibling::w:r/w:fldChar[@w:fldCharType = 'begin']) = count(preceding-sibling::w:r/w:fldChar[@w:fldCharType = 'end']) or w:instrText">
      <xsl:variable name="style" select="w:rPr/w:rStyle/@w:val"/>
      <span>
        <xsl:if test="key('style', $style)"><xsl:attribute name="class">s<xsl:value-of select="count(key('style', $style)[1]/preceding-sibling::w:style)"/></xsl:attribute></xsl:if>
        <xsl:attribute name="style"><xsl:call-template name="run"><xsl:with-param name="look" select="w:rPr"/></xsl:call-template></xsl:attribute>
        <xsl:apply-templates select="*"/>
      </span>
    </xsl:if>
  </xsl:template>

  <xsl:template match="w:t"><xsl:value-of select="."/></xsl:template>
  <xsl:template match="w:tab"><span class="tab"/></xsl:template>
  <xsl:template match="w:br[not(@w:type) or @w:type = 'textWrapping'] | w:cr"><br/></xsl:template>
  <xsl:template match="w:noBreakHyphen">&#8209;</xsl:template>
  <xsl:template match="w:softHyphen">&#173;</xsl:template>
  <xsl:template match="w:instrText[contains(., 'NUMPAGES')]"><span class="pages"/></xsl:template>
  <xsl:template match="w:instrText[contains(., 'PAGE') and not(contains(., 'NUMPAGES'))]"><span class="number"/></xsl:template>
  <xsl:template match="w:fldSimple"><span class="number"><xsl:if test="contains(@w:instr, 'NUMPAGES')"><xsl:attribute name="class">pages</xsl:attribute></xsl:if></span></xsl:template>
  <xsl:template match="w:sdt"><xsl:apply-templates select="w:sdtContent/*"/></xsl:template>
  <xsl:template match="w:smartTag"><xsl:apply-templates select="w:r | w:smartTag"/></xsl:template>

  <xsl:template match="w:tbl">
    <xsl:variable name="looks" select="w:tblPr | key('style', w:tblPr/w:tblStyle/@w:val)/w:tblPr | key('style', key('style', w:tblPr/w:tblStyle/@w:val)/w:basedOn/@w:val)/w:tblPr"/>
    <xsl:variable name="borders" select="w:tblPr/w:tblBorders | $looks[not(current()/w:tblPr/w:tblBorders)]/w:tblBorders"/>
    <table>
      <xsl:attribute name="style">
        <xsl:choose>
          <xsl:when test="w:tblPr/w:tblW/@w:type = 'pct'">width: 100%; </xsl:when>
          <xsl:when test="sum(w:tblGrid/w:gridCol/@w:w) &gt; 0">width: <xsl:value-of select="format-number(sum(w:tblGrid/w:gridCol/@w:w) div 20, '0.##')"/>pt; </xsl:when>
        </xsl:choose>
        <xsl:if test="w:tblPr/w:jc/@w:val = 'center'">margin-left: auto; margin-right: auto; </xsl:if>
      </xsl:attribute>
      <xsl:for-each select="w:tblGrid/w:gridCol">
        <col style="width: {format-number(number(@w:w) div 20, '0.##')}pt"/>
      </xsl:for-each>
      <xsl:for-each select="w:tr | w:sdt/w:sdtContent/w:tr">
        <xsl:variable name="first" select="position() = 1"/>
        <xsl:variable name="last" select="position() = last()"/>
        <tr>
          <xsl:attribute name="style">
            <xsl:if test="w:trPr/w:cantSplit">page-break-inside: avoid; </xsl:if>
            <xsl:if test="number(w:trPr/w:trHeight/@w:val) &gt; 0">height: <xsl:value-of select="format-number(number(w:trPr/w:trHeight/@w:val) div 20, '0.##')"/>pt; </xsl:if>
          </xsl:attribute>
          <xsl:for-each select="w:tc | w:sdt/w:sdtContent/w:tc">
            <td>
              <xsl:if test="number(w:tcPr/w:gridSpan/@w:val) &gt; 1"><xsl:attribute name="colspan"><xsl:value-of select="number(w:tcPr/w:gridSpan/@w:val)"/></xsl:attribute></xsl:if>
              <xsl:attribute name="style">
                <xsl:choose>
                  <xsl:when test="w:tcPr/w:vAlign/@w:val = 'center'">vertical-align: middle; </xsl:when>
                  <xsl:when test="w:tcPr/w:vAlign/@w:val = 'bottom'">vertical-align: bottom; </xsl:when>
                </xsl:choose>
                <xsl:variable name="own" select="w:tcPr/w:tcBorders"/>
                <xsl:call-template name="border"><xsl:with-param name="side">top</xsl:with-param><xsl:with-param name="as" select="($own/w:top | $borders[$first and not($own/w:top)]/w:top | $borders[not($first) and not($own/w:top)]/w:insideH)[1]"/></xsl:call-template>
                <xsl:call-template name="border"><xsl:with-param name="side">bottom</xsl:with-param><xsl:with-param name="as" select="($own/w:bottom | $borders[$last and not($own/w:bottom)]/w:bottom | $borders[not($last) and not($own/w:bottom)]/w:insideH)[1]"/></xsl:call-template>
                <xsl:variable name="leftmost" select="position() = 1"/>
                <xsl:variable name="rightmost" select="position() = last()"/>
                <xsl:call-template name="border"><xsl:with-param name="side">left</xsl:with-param><xsl:with-param name="as" select="($own/w:left | $own/w:start | $borders[$leftmost and not($own/w:left)]/w:left | $borders[not($leftmost) and not($own/w:left)]/w:insideV)[1]"/></xsl:call-template>
                <xsl:call-template name="border"><xsl:with-param name="side">right</xsl:with-param><xsl:with-param name="as" select="($own/w:right | $own/w:end | $borders[$rightmost and not($own/w:right)]/w:right | $borders[not($rightmost) and not($own/w:right)]/w:insideV)[1]"/></xsl:call-template>
              </xsl:attribute>
              <xsl:apply-templates select="*"/>
            </td>
          </xsl:for-each>
        </tr>
      </xsl:for-each>
    </table>
  </xsl:template>

  <xsl:template name="border">
    <xsl:param name="side"/>
    <xsl:param name="as"/>
    <xsl:if test="$as and not($as/@w:val = 'nil' or $as/@w:val = 'none')">
      <xsl:text>border-</xsl:text><xsl:value-of select="$side"/>
      <xsl:text>: </xsl:text>
      <xsl:choose><xsl:when test="number($as/@w:sz) &gt; 0"><xsl:value-of select="format-number(number($as/@w:sz) div 8, '0.##')"/></xsl:when><xsl:otherwise>0.5</xsl:otherwise></xsl:choose>
      <xsl:text>pt </xsl:text>
      <xsl:choose><xsl:when test="$as/@w:val = 'dashed'">dashed</xsl:when><xsl:when test="$as/@w:val = 'dotted'">dotted</xsl:when><xsl:when test="$as/@w:val = 'double'">double</xsl:when><xsl:otherwise>solid</xsl:otherwise></xsl:choose>
      <xsl:text> black; </xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template name="paragraph">
    <xsl:param name="look"/>
    <xsl:for-each select="$look">
      <xsl:for-each select="w:jc/@w:val">
        <xsl:choose>
          <xsl:when test=". = 'center'">text-align: center; </xsl:when>
          <xsl:when test=". = 'right' or . = 'end'">text-align: right; </xsl:when>
          <xsl:when test=". = 'both' or . = 'distribute'">text-align: justify; </xsl:when>
          <xsl:otherwise>text-align: left; </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
      <xsl:for-each select="w:spacing">
        <xsl:call-template name="length"><xsl:with-param name="name">margin-top</xsl:with-param><xsl:with-param name="twips" select="@w:before"/></xsl:call-template>
        <xsl:call-template name="length"><xsl:with-param name="name">margin-bottom</xsl:with-param><xsl:with-param name="twips" select="@w:after"/></xsl:call-template>
        <xsl:if test="number(@w:line) &gt; 0">
          <xsl:choose>
            <xsl:when test="@w:lineRule = 'exact' or @w:lineRule = 'atLeast'">line-height: <xsl:value-of select="format-number(number(@w:line) div 20, '0.##')"/>pt; </xsl:when>
            <xsl:otherwise>line-height: <xsl:value-of select="format-number(number(@w:line) div 240 * 1.15, '0.###')"/>; </xsl:otherwise>
          </xsl:choose>
        </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="w:ind">
        <xsl:call-template name="length"><xsl:with-param name="name">margin-left</xsl:with-param><xsl:with-param name="twips" select="(@w:left | @w:start)[1]"/></xsl:call-template>
        <xsl:call-template name="length"><xsl:with-param name="name">margin-right</xsl:with-param><xsl:with-param name="twips" select="(@w:right | @w:end)[1]"/></xsl:call-template>
        <xsl:call-template name="length"><xsl:with-param name="name">text-indent</xsl:with-param><xsl:with-param name="twips" select="@w:firstLine"/></xsl:call-template>
        <xsl:if test="number(@w:hanging) &gt; 0">text-indent: -<xsl:value-of select="format-number(number(@w:hanging) div 20, '0.##')"/>pt; </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="w:pBdr">
        <xsl:call-template name="border"><xsl:with-param name="side">top</xsl:with-param><xsl:with-param name="as" select="w:top"/></xsl:call-template>
        <xsl:call-template name="border"><xsl:with-param name="side">bottom</xsl:with-param><xsl:with-param name="as" select="w:bottom"/></xsl:call-template>
      </xsl:for-each>
      <xsl:if test="w:keepNext[not(@w:val = '0' or @w:val = 'false')]">page-break-after: avoid; </xsl:if>
      <xsl:if test="w:keepLines[not(@w:val = '0' or @w:val = 'false')]">page-break-inside: avoid; </xsl:if>
      <xsl:if test="w:pageBreakBefore[not(@w:val = '0' or @w:val = 'false')]">page-break-before: always; </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="run">
    <xsl:param name="look"/>
    <xsl:for-each select="$look">
      <xsl:for-each select="w:b"><xsl:choose><xsl:when test="@w:val = '0' or @w:val = 'false'">font-weight: normal; </xsl:when><xsl:otherwise>font-weight: bold; </xsl:otherwise></xsl:choose></xsl:for-each>
      <xsl:for-each select="w:i"><xsl:choose><xsl:when test="@w:val = '0' or @w:val = 'false'">font-style: normal; </xsl:when><xsl:otherwise>font-style: italic; </xsl:otherwise></xsl:choose></xsl:for-each>
      <xsl:for-each select="w:caps"><xsl:choose><xsl:when test="@w:val = '0' or @w:val = 'false'">text-transform: none; </xsl:when><xsl:otherwise>text-transform: uppercase; </xsl:otherwise></xsl:choose></xsl:for-each>
      <xsl:for-each select="w:u"><xsl:choose><xsl:when test="@w:val = 'none'">text-decoration: none; </xsl:when><xsl:otherwise>text-decoration: underline; </xsl:otherwise></xsl:choose></xsl:for-each>
      <xsl:if test="w:strike[not(@w:val = '0' or @w:val = 'false')]">text-decoration: line-through; </xsl:if>
      <xsl:if test="w:vertAlign/@w:val = 'superscript'">vertical-align: super; font-size: 65%; </xsl:if>
      <xsl:if test="w:vertAlign/@w:val = 'subscript'">vertical-align: sub; font-size: 65%; </xsl:if>
      <xsl:if test="number(w:sz/@w:val) &gt; 0">font-size: <xsl:value-of select="format-number(number(w:sz/@w:val) div 2, '0.##')"/>pt; </xsl:if>
      <xsl:if test="string-length(w:color/@w:val) = 6 and translate(w:color/@w:val, '0123456789ABCDEFabcdef', '') = ''">color: #<xsl:value-of select="w:color/@w:val"/>; </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="length">
    <xsl:param name="name"/>
    <xsl:param name="twips"/>
    <xsl:if test="number($twips) = number($twips)"><xsl:value-of select="$name"/>: <xsl:call-template name="pt"><xsl:with-param name="twips" select="$twips"/></xsl:call-template>; </xsl:if>
  </xsl:template>

  <xsl:template name="pt">
    <xsl:param name="twips"/>
    <xsl:param name="otherwise">0</xsl:param>
    <xsl:choose>
      <xsl:when test="number($twips) = number($twips)"><xsl:value-of select="format-number(number($twips) div 20, '0.##')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="format-number(number($otherwise) div 20, '0.##')"/></xsl:otherwise>
    </xsl:choose>
    <xsl:text>pt</xsl:text>
  </xsl:template>

  <xsl:template match="text()"/>
  <xsl:template match="*"/>
</xsl:stylesheet>
