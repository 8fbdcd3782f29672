<?xml version="1.0" encoding="UTF-8"?>
<!-- A template as it is written in papers/ becomes the text of a Word file: A4, margins as Hướng dẫn 36-HD/VPTW has them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">

  <xsl:template match="/paper">
    <w:document>
      <w:body>
        <xsl:apply-templates select="body/*"/>
        <w:sectPr>
          <w:headerReference w:type="default" r:id="rId3"/>
          <w:pgSz w:w="11906" w:h="16838"/>
          <w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>
          <w:titlePg/>
        </w:sectPr>
      </w:body>
    </w:document>
  </xsl:template>

  <!-- A person's own paper has no organisation in its head -->
  <xsl:template match="own">
    <w:tbl>
      <w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>
      <w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="5045"/></w:tblGrid>
      <w:tr>
        <w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Head"/></w:pPr><xsl:call-template name="only"/></w:p></w:tc>
        <xsl:call-template name="party"/>
      </w:tr>
    </w:tbl>
  </xsl:template>

  <!-- Leaves out the row of a table in which it stands -->
  <xsl:template name="only">
    <xsl:if test="@if"><w:r><w:t>{{nếu <xsl:value-of select="@if"/>}}</w:t></w:r></xsl:if>
    <xsl:if test="@unless"><w:r><w:t>{{nếu không <xsl:value-of select="@unless"/>}}</w:t></w:r></xsl:if>
  </xsl:template>

  <xsl:template name="party">
    <w:tc>
      <w:tcPr><w:tcW w:w="5045" w:type="dxa"/></w:tcPr>
      <w:p><w:pPr><w:pStyle w:val="Head"/></w:pPr><w:r><w:rPr><w:b/><w:u w:val="single"/></w:rPr><w:t>ĐẢNG CỘNG SẢN VIỆT NAM</w:t></w:r></w:p>
      <w:p><w:pPr><w:pStyle w:val="Head"/></w:pPr></w:p>
      <w:p><w:pPr><w:pStyle w:val="Head"/></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t><xsl:value-of select="concat('{{địa danh}}, ', @day)"/></w:t></w:r></w:p>
    </w:tc>
  </xsl:template>

  <!-- The organisation and the number to the left, the Party to the right -->
  <xsl:template match="head">
    <w:tbl>
      <w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>
      <w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="5045"/></w:tblGrid>
      <!-- a condition leaves out its whole row, so what may be missing has one row with it and one without -->
      <xsl:if test="@above">
        <xsl:call-template name="headRow"><xsl:with-param name="when">nếu </xsl:with-param><xsl:with-param name="above" select="true()"/></xsl:call-template>
      </xsl:if>
      <xsl:call-template name="headRow"><xsl:with-param name="when"><xsl:if test="@above">nếu không </xsl:if></xsl:with-param></xsl:call-template>
    </w:tbl>
  </xsl:template>

  <xsl:template name="headRow">
    <xsl:param name="when"/>
    <xsl:param name="above" select="false()"/>
    <w:tr>
      <w:tc>
        <w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr>
        <xsl:if test="$above">
          <xsl:call-template name="line"><xsl:with-param name="style">Head</xsl:with-param><xsl:with-param name="text" select="@above"/><xsl:with-param name="caps" select="true()"/></xsl:call-template>
        </xsl:if>
        <w:p>
          <w:pPr><w:pStyle w:val="Head"/></w:pPr>
          <xsl:if test="string($when)"><w:r><w:t>{{<xsl:value-of select="concat($when, translate(@above, '{}', ''))"/>}}</w:t></w:r></xsl:if>
          <xsl:call-template name="only"/>
          <w:r><w:rPr><w:b/><w:caps/></w:rPr><w:t><xsl:value-of select="@office"/></w:t></w:r>
        </w:p>
        <xsl:if test="@number">
          <xsl:call-template name="line"><xsl:with-param name="style">Head</xsl:with-param><xsl:with-param name="text">*</xsl:with-param></xsl:call-template>
          <xsl:call-template name="line"><xsl:with-param name="style">Head</xsl:with-param><xsl:with-param name="text" select="concat('Số: ', @number)"/></xsl:call-template>
        </xsl:if>
      </w:tc>
      <xsl:call-template name="party"/>
    </w:tr>
  </xsl:template>

  <xsl:template match="title">
    <w:p><w:pPr><w:pStyle w:val="PaperTitle"/></w:pPr><xsl:apply-templates/></w:p>
  </xsl:template>

  <xsl:template match="p">
    <w:p>
      <w:pPr>
        <w:pStyle>
          <xsl:attribute name="w:val"><xsl:choose><xsl:when test="@as"><xsl:value-of select="@as"/></xsl:when><xsl:when test="ancestor::cell">Cell</xsl:when><xsl:otherwise>Body</xsl:otherwise></xsl:choose></xsl:attribute>
        </w:pStyle>
        <xsl:if test="@page = 'new'"><w:pageBreakBefore/></xsl:if>
      </w:pPr>
      <xsl:apply-templates/>
    </w:p>
  </xsl:template>

  <!-- Who signs, to the right; what is said to the left: who received a copy -->
  <xsl:template match="sign">
    <w:tbl>
      <w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>
      <w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="5045"/></w:tblGrid>
      <xsl:choose>
        <!-- the head of a department signs as such, everybody else in the name of a body -->
        <xsl:when test="right/office">
          <xsl:call-template name="signRow"><xsl:with-param name="when">nếu thẩm quyền ký</xsl:with-param></xsl:call-template>
          <xsl:call-template name="signRow"><xsl:with-param name="when">nếu không thẩm quyền ký</xsl:with-param></xsl:call-template>
        </xsl:when>
        <xsl:otherwise><xsl:call-template name="signRow"/></xsl:otherwise>
      </xsl:choose>
    </w:tbl>
    <w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr></w:p>
  </xsl:template>

  <xsl:template name="signRow">
    <xsl:param name="when"/>
    <w:tr>
      <w:trPr><w:cantSplit/></w:trPr>
      <xsl:for-each select="left | right">
        <w:tc>
          <w:tcPr><w:tcW w:w="{4309 + 736 * count(self::right)}" w:type="dxa"/></w:tcPr>
          <xsl:if test="self::left and (../@if or ../@unless)"><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><xsl:for-each select=".."><xsl:call-template name="only"/></xsl:for-each></w:p></xsl:if>
          <xsl:if test="office">
            <xsl:if test="$when = 'nếu thẩm quyền ký'"><xsl:call-template name="line"><xsl:with-param name="style">Sign</xsl:with-param><xsl:with-param name="bold" select="true()"/><xsl:with-param name="text">{{thẩm quyền ký}}</xsl:with-param></xsl:call-template></xsl:if>
            <xsl:call-template name="line"><xsl:with-param name="style">Sign</xsl:with-param><xsl:with-param name="bold" select="true()"/><xsl:with-param name="text" select="concat('{{', $when, '}}{{chức vụ ký}}')"/></xsl:call-template>
          </xsl:if>
          <xsl:apply-templates select="*[not(self::office)]"/>
          <xsl:if test="not(*)"><w:p/></xsl:if>
        </w:tc>
      </xsl:for-each>
    </w:tr>
  </xsl:template>

  <xsl:template match="room">
    <w:p><w:pPr><w:pStyle w:val="Sign"/><w:spacing w:before="840"/></w:pPr></w:p>
  </xsl:template>

  <!-- cols: the widths of the columns in parts of the whole -->
  <xsl:template match="table">
    <xsl:variable name="cols" select="cols/col"/>
    <w:tbl>
      <w:tblPr>
        <w:tblW w:w="9354" w:type="dxa"/>
        <w:tblBorders>
          <w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/>
          <w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/>
          <w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/>
        </w:tblBorders>
        <w:tblLayout w:type="fixed"/>
      </w:tblPr>
      <w:tblGrid><xsl:for-each select="$cols"><w:gridCol w:w="{round(9354 * @width div 100)}"/></xsl:for-each></w:tblGrid>
      <xsl:for-each select="row">
        <w:tr>
          <xsl:if test="not(@split)"><w:trPr><w:cantSplit/></w:trPr></xsl:if>
          <xsl:for-each select="cell">
            <xsl:variable name="nth" select="position()"/>
            <w:tc>
              <w:tcPr><w:tcW w:w="{round(9354 * $cols[$nth]/@width div 100)}" w:type="dxa"/></w:tcPr>
              <xsl:apply-templates select="p"/>
            </w:tc>
          </xsl:for-each>
        </w:tr>
      </xsl:for-each>
    </w:tbl>
    <w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr></w:p>
  </xsl:template>

  <xsl:template name="line">
    <xsl:param name="style"/>
    <xsl:param name="text"/>
    <xsl:param name="caps" select="false()"/>
    <xsl:param name="bold" select="false()"/>
    <w:p>
      <w:pPr><w:pStyle w:val="{$style}"/></w:pPr>
      <w:r>
        <w:rPr><xsl:if test="$bold"><w:b/></xsl:if><xsl:if test="$caps"><w:caps/></xsl:if></w:rPr>
        <w:t><xsl:value-of select="$text"/></w:t>
      </w:r>
    </w:p>
  </xsl:template>

  <xsl:template match="br"><w:r><w:br/></w:r></xsl:template>

  <!-- A text is a run that looks as the elements around it say -->
  <xsl:template match="text()[ancestor::p or ancestor::title]">
    <w:r>
      <w:rPr>
        <xsl:if test="ancestor::b"><w:b/></xsl:if>
        <xsl:if test="ancestor::i"><w:i/></xsl:if>
        <xsl:if test="ancestor::caps"><w:caps/></xsl:if>
        <xsl:if test="ancestor::u"><w:u w:val="single"/></xsl:if>
      </w:rPr>
      <w:t xml:space="preserve"><xsl:call-template name="blanks"/></w:t>
    </w:r>
  </xsl:template>

  <!-- Lines of the source are no lines of the paper -->
  <xsl:template name="blanks">
    <xsl:variable name="inner" select="normalize-space()"/>
    <xsl:variable name="first" select="translate(substring(., 1, 1), '&#9;&#10;&#13;', '   ')"/>
    <xsl:variable name="last" select="translate(substring(., string-length(.)), '&#9;&#10;&#13;', '   ')"/>
    <xsl:if test="$first = ' ' and (preceding-sibling::* or not(parent::p or parent::title))"><xsl:text> </xsl:text></xsl:if>
    <xsl:value-of select="$inner"/>
    <xsl:if test="$last = ' ' and $inner and (following-sibling::* or not(parent::p or parent::title))"><xsl:text> </xsl:text></xsl:if>
  </xsl:template>

  <xsl:template match="text()"/>
  <xsl:template match="b | i | u | caps"><xsl:apply-templates/></xsl:template>
</xsl:stylesheet>
