; Twinspan for Windows: into a person's own programs, without administrator rights.
; Compiled by windows_installer.py with -DVERSION, -DVERSION_NUMBERS, -DSOURCE, -DOUT, -DREMOVAL, -DICON, -DKILOBYTES
; and, where it is to be signed, -DSIGN.

Unicode true
!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Twinspan"
!define APP_PATHS_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths\twinspan.exe"
!define PROJECT_CLASS "Twinspan.Project"
!define PROGRAM "twinspan-desktop.exe"

Name "Twinspan"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Twinspan"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10
BrandingText "Twinspan ${VERSION}"
VIProductVersion "${VERSION_NUMBERS}"
VIAddVersionKey "ProductName" "Twinspan"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Twinspan installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The Twinspan team, MIT licence"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
  !finalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(ProjectsStay)"
!insertmacro MUI_PAGE_LICENSE "${SOURCE}/LICENSE"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Vietnamese"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString ProjectsStay ${LANG_ENGLISH} "Twinspan is removed from this computer. Your projects and your settings stay where they are."
LangString ProjectsStay ${LANG_VIETNAMESE} "Twinspan sẽ được gỡ khỏi máy này. Các dự án và thiết lập của bạn vẫn ở nguyên chỗ cũ."
LangString ProjectsStay ${LANG_SIMPCHINESE} "Twinspan 将从此电脑中移除。您的项目和设置会保留在原处。"
LangString TooOld ${LANG_ENGLISH} "Twinspan needs Windows 10 or later, 64 bit."
LangString TooOld ${LANG_VIETNAMESE} "Twinspan cần Windows 10 trở lên, 64 bit."
LangString TooOld ${LANG_SIMPCHINESE} "Twinspan 需要 64 位的 Windows 10 或更高版本。"
LangString Running ${LANG_ENGLISH} "Twinspan is open. Close it, then try again."
LangString Running ${LANG_VIETNAMESE} "Twinspan đang mở. Hãy đóng lại rồi thử lần nữa."
LangString Running ${LANG_SIMPCHINESE} "Twinspan 正在运行。请关闭后重试。"
LangString ProjectName ${LANG_ENGLISH} "Twinspan project"
LangString ProjectName ${LANG_VIETNAMESE} "Dự án Twinspan"
LangString ProjectName ${LANG_SIMPCHINESE} "Twinspan 项目"
LangString PartOpen ${LANG_ENGLISH} "Open .twinspan files by double-click"
LangString PartOpen ${LANG_VIETNAMESE} "Nhấp đúp để mở tệp .twinspan"
LangString PartOpen ${LANG_SIMPCHINESE} "双击打开 .twinspan 文件"
LangString PartDesktop ${LANG_ENGLISH} "Shortcut on the desktop"
LangString PartDesktop ${LANG_VIETNAMESE} "Lối tắt trên màn hình nền"
LangString PartDesktop ${LANG_SIMPCHINESE} "桌面快捷方式"

; A program that runs cannot be opened for writing. $0 is its folder. A silent run ends with exit code 2 (NSIS's own
; for "aborted by the script") instead of asking.
!macro REFUSE_WHILE_RUNNING UN
  Function ${UN}RefuseWhileRunning
    ${If} ${FileExists} "$0\${PROGRAM}"
      again:
      ClearErrors
      FileOpen $1 "$0\${PROGRAM}" a
      ${If} ${Errors}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
        SetErrorLevel 2
        Quit
      ${EndIf}
      FileClose $1
    ${EndIf}
  FunctionEnd
!macroend
!insertmacro REFUSE_WHILE_RUNNING ""
!insertmacro REFUSE_WHILE_RUNNING "un."

!macro TELL_THE_SHELL
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; SHCNE_ASSOCCHANGED
!macroend

Function .onInit
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  SetShellVarContext current
FunctionEnd

Function un.onInit
  SetShellVarContext current
FunctionEnd

Section "Twinspan" SecProgram
  SectionIn RO
  ; An older version goes first, by its own list, so that none of its files is left to be imported.
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == ""
    StrCpy $0 $INSTDIR
  ${EndIf}
  Call RefuseWhileRunning
  ${If} ${FileExists} "$0\uninstall.exe"
    ExecWait '"$0\uninstall.exe" /S _?=$0'
    Delete "$0\uninstall.exe"
    RMDir "$0"
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Twinspan.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${APP_PATHS_KEY}" "" "$INSTDIR\twinspan.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Twinspan"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The Twinspan team"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section "$(PartOpen)" SecOpen
  WriteRegStr HKCU "Software\Classes\${PROJECT_CLASS}" "" "$(ProjectName)"
  WriteRegStr HKCU "Software\Classes\${PROJECT_CLASS}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "Software\Classes\${PROJECT_CLASS}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "Software\Classes\.twinspan" "" "${PROJECT_CLASS}"
  WriteRegStr HKCU "Software\Classes\.twinspan" "Content Type" "application/vnd.twinspan.project"
  WriteRegStr HKCU "Software\Classes\.twinspan\OpenWithProgids" "${PROJECT_CLASS}" ""
  !insertmacro TELL_THE_SHELL
SectionEnd

Section /o "$(PartDesktop)" SecDesktop
  CreateShortCut "$DESKTOP\Twinspan.lnk" "$INSTDIR\${PROGRAM}"
SectionEnd

Section "Uninstall"
  StrCpy $0 $INSTDIR
  Call un.RefuseWhileRunning
  ; File by file, and only folders that are empty then: whatever a person put there stays.
  !include "${REMOVAL}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Twinspan.lnk"
  Delete "$DESKTOP\Twinspan.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.twinspan" ""
  ${If} $0 == "${PROJECT_CLASS}"
    DeleteRegValue HKCU "Software\Classes\.twinspan" ""
    DeleteRegValue HKCU "Software\Classes\.twinspan" "Content Type"
  ${EndIf}
  DeleteRegValue HKCU "Software\Classes\.twinspan\OpenWithProgids" "${PROJECT_CLASS}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.twinspan\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.twinspan"
  DeleteRegKey HKCU "Software\Classes\${PROJECT_CLASS}"
  DeleteRegKey HKCU "${APP_PATHS_KEY}"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  !insertmacro TELL_THE_SHELL
SectionEnd
