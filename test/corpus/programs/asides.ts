/*
 * What stands in a document and is not its content. Each holds a table of numbers, or digits, that must not be read
 * into a cell.
 */

export const FOOTNOTE =
  '<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>统计口径见附件，共 91 件。</text:p></text:note-body></text:note>';

export const ANNOTATION =
  "<office:annotation><dc:creator>审核</dc:creator><dc:date>2022-01-10T09:00:00</dc:date><text:p>行政许可 37</text:p></office:annotation>";

export const HIDDEN = '<text:span text:style-name="Hidden">行政处罚 58</text:span>';

/** A tracked deletion: the words stay in the file, and where they stood is marked. */
export const DELETED =
  '<text:tracked-changes text:track-changes="false"><text:changed-region xml:id="ct1" text:id="ct1"><text:deletion><office:change-info><dc:creator>编辑</dc:creator><dc:date>2022-01-11T09:00:00</dc:date></office:change-info><text:p>规章 44 45 46</text:p></text:deletion></text:changed-region></text:tracked-changes>';
export const DELETION = '<text:change text:change-id="ct1"/>';

export const TEXT_BOX =
  '<text:p text:style-name="P"><draw:frame text:anchor-type="paragraph" svg:x="1cm" svg:y="0cm" svg:width="5cm" svg:height="1.2cm" draw:style-name="Box"><draw:text-box><text:p>咨询电话：0000-1234567</text:p></draw:text-box></draw:frame></text:p>';
